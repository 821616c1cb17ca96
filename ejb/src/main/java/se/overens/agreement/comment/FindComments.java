package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.comment.model.CommentThread;
import se.overens.agreement.comment.store.AgreementNotes;
import se.overens.agreement.comment.store.CommentThreads;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementText;
import se.overens.shared.NotFound;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.MemberView;

/// What is said about an agreement, as far as it reaches the acting organisation. Nothing that it does not see is
/// counted.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindComments {

    @Inject
    private Commented commented;
    @Inject
    private CommentThreads threads;
    @Inject
    private AgreementNotes notes;
    @Inject
    private ThreadViews views;
    @Inject
    private CurrentActing acting;

    /// The oldest first.
    ///
    /// @param point    only those about it, or null for all
    /// @param resolved only closed or only open ones, or null for all
    public Page<ThreadView> list(int number, String point, Boolean resolved, Page.Request page) {
        Agreement agreement = commented.agreement(number);
        List<CommentThread> found = threads(agreement).stream().filter(thread -> point == null || thread.point().written().equals(point))
                .filter(thread -> resolved == null || thread.isResolved() == resolved).toList();
        List<CommentThread> shown = found.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(views.of(agreement, shown), page.page(), page.size(), found.size());
    }

    public ThreadView get(int number, UUID id) {
        Agreement agreement = commented.agreement(number);
        return views.of(agreement, threads.find(acting.workspace(), acting.organisation(), agreement.id(), id)
                .orElseThrow(() -> new NotFound("comment-thread", id)));
    }

    /// A point of the latest version.
    ///
    /// @throws NotFound when the text has no such point
    public PointView point(int number, String written) {
        return points(number).stream().map(CommentedPoint::point).filter(point -> point.point().equals(written)).findFirst()
                .orElseThrow(() -> new NotFound("agreement-point", written));
    }

    /// The points of the latest version, with how much is said about each.
    public List<CommentedPoint> points(int number) {
        Agreement agreement = commented.agreement(number);
        AgreementText text = commented.latest(agreement);
        Map<String, List<CommentThread>> said = threads(agreement).stream().collect(Collectors.groupingBy(thread -> thread.point().written()));
        Map<String, Long> noted = notes.of(acting.workspace(), acting.organisation(), agreement.id()).stream()
                .collect(Collectors.groupingBy(note -> note.point().written(), Collectors.counting()));
        return PointView.all(text).stream().map(point -> {
            List<CommentThread> about = said.getOrDefault(point.point(), List.of());
            long closed = about.stream().filter(CommentThread::isResolved).count();
            return new CommentedPoint(point, about.size() - closed, closed, noted.getOrDefault(point.point(), 0L));
        }).toList();
    }

    /// The names of those whom a comment on this version would reach, without one's own.
    public List<String> audience(int number, int version) {
        Agreement agreement = commented.agreement(number);
        return commented.others(commented.version(agreement, version)).stream().map(MemberView::name).toList();
    }

    private List<CommentThread> threads(Agreement agreement) {
        return threads.of(acting.workspace(), acting.organisation(), agreement.id());
    }
}
