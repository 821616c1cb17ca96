package se.overens.workspace;

import java.time.LocalDate;
import java.util.UUID;
import se.overens.workspace.model.MemberPart;
import se.overens.workspace.model.Organisation.Kind;

/// One organisation as a member of a workspace, now or once.
///
/// @param code       how the address and the header name it: `0580`, `af`, `802000-6717`, or `lst` for the county
///                   administrative board
/// @param name       the whole name, "Linköpings kommun"
/// @param shortName  "Linköping"
/// @param host       whether it is the county administrative board
/// @param population inhabitants by the latest list, 0 for those that have none
/// @param mailbox    the function address that mail about the workspace goes to, or null
/// @param endsBefore the first day that it is no member any more, or null
public record MemberView(UUID id, String code, String name, String shortName, boolean host, int population, Kind kind, MemberPart part,
                         String mailbox, LocalDate startsOn, LocalDate endsBefore) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsBefore == null || day.isBefore(endsBefore));
    }

    /// The last day as a member, or null.
    public LocalDate getLastDay() {
        return endsBefore == null ? null : endsBefore.minusDays(1);
    }
}
