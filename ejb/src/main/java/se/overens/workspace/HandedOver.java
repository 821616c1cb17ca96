package se.overens.workspace;

import java.util.List;
import java.util.UUID;
import se.overens.workspace.model.Role;

/// It is now somebody else's turn. Fired inside the use case's transaction; one mail to the organisation's function
/// address leaves through the outbox.
///
/// @param to   the organisation whose turn it is
/// @param role who there
/// @param text the key `handover.<text>` of what waits
/// @param args what the text quotes; never amounts or names of people
/// @param path where it is done, below the organisation's address: `avtal/17`
public record HandedOver(UUID to, Role role, String text, List<String> args, String path) {

    public HandedOver {
        args = List.copyOf(args);
    }
}
