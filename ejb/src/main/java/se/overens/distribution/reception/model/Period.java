package se.overens.distribution.reception.model;

import java.time.LocalDate;

/// One municipality in one year, or in one month of it.
///
/// @param code  the municipality's
/// @param month 1–12, or null for the year as far as it is known
public record Period(String code, int year, Integer month) {

    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, 1);
    }
}
