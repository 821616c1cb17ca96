package se.overens.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;

/// One line of the register.
///
/// @param parties codes of the parties, the county administrative board first
/// @param own     the acting organisation's state
/// @param lastDay the last day in force, or null while open
public record AgreementRow(UUID id, int number, String title, AgreementForm form, AgreementState state, List<String> parties,
                           List<String> partyNames, PartyState own, LocalDate startsOn, LocalDate endsOn, LocalDate lastDay) {
}
