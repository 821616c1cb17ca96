package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.agreement.comment.model.CommentEntry;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Closes a thread when the matter is settled. Any of those it reaches may.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ResolveThread {

    @Inject
    private OpenThread open;

    /// @param version of the thread, as the caller has read it
    public ThreadView resolve(int number, UUID thread, long version) {
        return open.act(number, thread, version, "thread-resolved", in -> {
            open.resolve(in);
            return CommentEntry.closing(in);
        });
    }
}
