package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.agreement.comment.model.CommentEntry;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Opens a closed thread again when the matter was not settled after all. Any of those it reaches may.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ReopenThread {

    @Inject
    private OpenThread open;

    /// @param version of the thread, as the caller has read it
    public ThreadView reopen(int number, UUID thread, long version) {
        return open.act(number, thread, version, "thread-reopened", in -> {
            open.reopen(in);
            return CommentEntry.closing(in);
        });
    }
}
