package se.overens.web.agreement.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.agreement.comment.CommentedPoint;
import se.overens.agreement.comment.FindComments;
import se.overens.agreement.comment.FindNotes;
import se.overens.agreement.comment.NoteView;
import se.overens.agreement.comment.PointView;
import se.overens.agreement.comment.ThreadView;
import se.overens.agreement.comment.model.PointChange;
import se.overens.shared.Page;
import se.overens.web.agreement.AgreementHere;

/// Everything that is said about an agreement, clause by clause.
@Named("commentsPage")
@RequestScoped
public class CommentsPage {

    /// A clause with what is said about it and about the values in it.
    public record Talk(PointView clause, List<CommentedPoint> values, List<ThreadView> threads, List<NoteView> notes) {

        public long open() {
            return threads.stream().filter(thread -> !thread.resolved()).count();
        }

        public boolean isSilent() {
            return threads.isEmpty() && notes.isEmpty();
        }
    }

    @Inject
    private AgreementHere here;
    @Inject
    private FindComments find;
    @Inject
    private FindNotes findNotes;
    private List<CommentedPoint> points;
    private List<ThreadView> threads;
    private List<NoteView> notes;

    public List<Talk> getClauses() {
        return points().stream().map(CommentedPoint::point).filter(point -> point.term() == null).map(this::talk).toList();
    }

    public boolean isSomeSilent() {
        return getClauses().stream().anyMatch(Talk::isSilent);
    }

    /// What is said about the frame of the text: its title, its days, notice, parties.
    public List<Talk> getFrame() {
        return getClauses().stream().filter(talk -> talk.clause().isFrame()).toList();
    }

    /// What is said about the clause of this number, as the text shows it.
    public Talk of(String clause) {
        return getClauses().stream().filter(talk -> talk.clause().clause().equals(clause)).findFirst().orElse(null);
    }

    private Talk talk(PointView clause) {
        String number = clause.clause();
        return new Talk(clause, points().stream().filter(each -> each.point().isValue() && each.point().clause().equals(number)).toList(),
                getThreads().stream().filter(thread -> thread.point().clause().equals(number)).toList(),
                notes().stream().filter(note -> isOf(number, note)).toList());
    }

    private static boolean isOf(String clause, NoteView note) {
        return note.point().equals(clause) || note.point().startsWith(clause + "#");
    }

    /// Those about clauses that the latest text does not have.
    public List<ThreadView> getGone() {
        return getThreads().stream().filter(thread -> thread.change() == PointChange.GONE && of(thread.point().clause()) == null).toList();
    }

    public List<ThreadView> getThreads() {
        if (threads == null) threads = find.list(number(), null, null, new Page.Request(0, Page.LARGEST)).items();
        return threads;
    }

    public long getOpen() {
        return getThreads().stream().filter(thread -> !thread.resolved()).count();
    }

    public int getNoted() {
        return notes().size();
    }

    private List<CommentedPoint> points() {
        if (points == null) points = find.points(number());
        return points;
    }

    private List<NoteView> notes() {
        if (notes == null) notes = findNotes.of(number());
        return notes;
    }

    private int number() {
        return here.getAgreement().number();
    }
}
