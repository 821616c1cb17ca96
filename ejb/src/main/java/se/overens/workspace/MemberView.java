package se.overens.workspace;

import java.time.LocalDate;
import java.util.UUID;

/// One organisation as a member of a workspace.
///
/// @param code       how the address and the header name it: `0580`, or `lst` for the county administrative board
/// @param name       the whole name, "Linköpings kommun"
/// @param shortName  "Linköping"
/// @param host       whether it is the county administrative board
/// @param population inhabitants by the latest list, 0 for those that have none
/// @param mailbox    the function address that mail about the workspace goes to, or null
public record MemberView(UUID id, String code, String name, String shortName, boolean host, int population,
                         String mailbox, LocalDate startsOn, LocalDate endsBefore) {
}
