package se.overens.invoicing.model;

import java.time.LocalDate;

/// The clause of the payer's agreement that the cost rests on, as it stood when the basis was made.
///
/// @param agreement      the agreement's readable number
/// @param agreementTitle what it is called
/// @param startsOn       since when it holds
/// @param number         "§ 4", or null when the agreement has no clause about costs entered
public record ClauseSource(int agreement, String agreementTitle, LocalDate startsOn, String number, String heading, String text) {
}
