package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.comment.model.CommentEntry;
import se.overens.agreement.comment.model.CommentThread;
import se.overens.agreement.comment.model.Point;
import se.overens.agreement.comment.model.Saying;
import se.overens.agreement.comment.store.CommentThreads;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementVersion;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Says something openly about a point of a version. It reaches those who see the version today, nobody else and
/// nobody later: what was said before somebody came to the table was not said to them.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ShareComment {

    /// @param version the version of the text that it is about
    /// @param point   "§ 4", or "§ 4#" and the name of a value in it
    public record Command(int version, @NotBlank @Size(max = 400) String point, @NotBlank @Size(max = Saying.LONGEST) String text) {
    }

    @Inject
    private Commented commented;
    @Inject
    private CommentThreads threads;
    @Inject
    private OpenThread open;
    @Inject
    private ThreadViews views;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public ThreadView share(int number, @Valid Command command) {
        Agreement agreement = commented.agreement(number);
        AgreementVersion version = commented.version(agreement, command.version());
        Point point = commented.point(version.text(), command.point());
        Saying saying = new Saying(command.text());
        List<UUID> readers = commented.readers(version);
        CommentThread thread = new CommentThread(acting.workspace(), agreement.id(), version.number(), point, acting.organisation(), today.now());
        threads.add(thread, readers);
        threads.add(CommentEntry.said(thread, saying));
        open.note(agreement, thread, "comment-shared");
        open.tell(agreement, readers, "agreement-comment-shared");
        return views.of(agreement, thread);
    }
}
