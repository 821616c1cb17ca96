package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import se.overens.agreement.comment.model.CommentEntry;
import se.overens.agreement.comment.model.Saying;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Corrects one's own comment. What was first said stays readable beside the correction.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class CorrectComment {

    public record Command(@NotNull UUID comment, @NotBlank @Size(max = Saying.LONGEST) String text) {
    }

    @Inject
    private OpenThread open;

    /// @param version of the thread, as the caller has read it
    public ThreadView correct(int number, UUID thread, long version, @Valid Command command) {
        Saying saying = new Saying(command.text());
        return open.act(number, thread, version, "comment-corrected", in -> {
            CommentEntry comment = open.own(in, command.comment());
            open.say(in);
            return CommentEntry.correcting(in, comment, saying);
        });
    }
}
