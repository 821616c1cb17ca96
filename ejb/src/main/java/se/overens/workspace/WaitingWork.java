package se.overens.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.overens.workspace.model.Role;

/// What waits for the acting organisation, and what it waits for from others. Each domain implements this for its
/// own things; "Att göra" gathers them.
public interface WaitingWork {

    /// For the acting organisation, in the current transaction.
    List<Task> tasks();

    /// @param text    the key `task.<text>`; `task.<text>.action` is the verb on the button
    /// @param args    what the text quotes
    /// @param path    where it is done, below the organisation's address: `avtal/17/beslut`
    /// @param due     last day, or null
    /// @param since   since when it waits
    /// @param roles   whose work it is in the organisation
    /// @param waitsOn the name of the other organisation that is waited for, or null when it waits for us
    record Task(String text, List<String> args, String path, LocalDate due, LocalDate since, Set<Role> roles, String waitsOn) {
        public Task {
            args = List.copyOf(args);
            roles = Set.copyOf(roles);
        }

        public boolean waitsForUs() {
            return waitsOn == null;
        }
    }
}
