package se.overens.agreement.renewal;

import java.util.List;
import java.util.UUID;
import se.overens.agreement.renewal.model.Window;

/// One agreement among those that may go on or end.
///
/// @param next     the window that closes next, or null
/// @param owner    the own organisation's, or null when none is named
/// @param reviewed how many parties have taken a stand before the next window closes
/// @param unseen   names of the parties that did not before the last one closed
public record RenewalRow(UUID id, int number, String title, List<String> parties, Window next, String owner, int reviewed, List<String> unseen) {
    public RenewalRow {
        parties = List.copyOf(parties);
        unseen = List.copyOf(unseen);
    }
}
