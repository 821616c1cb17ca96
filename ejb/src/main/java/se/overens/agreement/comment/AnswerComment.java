package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import se.overens.agreement.comment.model.CommentEntry;
import se.overens.agreement.comment.model.Saying;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Says something more in a thread; it reaches the same as the thread does.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class AnswerComment {

    public record Command(@NotBlank @Size(max = Saying.LONGEST) String text) {
    }

    @Inject
    private Commented commented;
    @Inject
    private OpenThread open;

    /// @param version of the thread, as the caller has read it
    public ThreadView answer(int number, UUID thread, long version, @Valid Command command) {
        Saying saying = new Saying(command.text());
        return open.act(number, thread, version, "comment-answered", in -> {
            open.say(in);
            open.tell(commented.agreement(number), open.readers(in), "agreement-comment-answered");
            return CommentEntry.said(in, saying);
        });
    }
}
