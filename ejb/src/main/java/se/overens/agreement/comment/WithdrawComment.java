package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.overens.agreement.comment.model.CommentEntry;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Takes back one's own comment. It has been sent and is an official document (TF 2:10), so its words stay where they
/// are, marked as taken back.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class WithdrawComment {

    public record Command(@NotNull UUID comment) {
    }

    @Inject
    private OpenThread open;

    /// @param version of the thread, as the caller has read it
    public ThreadView withdraw(int number, UUID thread, long version, @Valid Command command) {
        return open.act(number, thread, version, "comment-withdrawn", in -> {
            CommentEntry comment = open.own(in, command.comment());
            open.say(in);
            return CommentEntry.takingBack(in, comment);
        });
    }
}
