package se.overens.distribution.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;

/// What was known on the day of a decision on figures: the county's number that it divides, and the national forecast
/// that was then the latest.
///
/// @param quota    null when no county quota was registered
/// @param forecast null when no forecast of the year was
@JsonInclude(Include.NON_NULL)
public record Grounds(Quota quota, Expected forecast) {

    /// @param number which of the year's quotas, counted from 1
    public record Quota(int number, long persons, String source) {
    }

    /// @param number  the forecast's in the county
    /// @param persons in the whole country in the year
    public record Expected(int number, String publisher, LocalDate publishedOn, long persons) {
    }
}
