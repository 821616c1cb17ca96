package se.overens.web.agreement.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Supplier;
import se.overens.agreement.comment.AnswerComment;
import se.overens.agreement.comment.CorrectComment;
import se.overens.agreement.comment.FindComments;
import se.overens.agreement.comment.ReopenThread;
import se.overens.agreement.comment.ResolveThread;
import se.overens.agreement.comment.ThreadView;
import se.overens.agreement.comment.ThreadView.EntryView;
import se.overens.agreement.comment.WithdrawComment;
import se.overens.shared.NotFound;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// One thread (`?trad=`), and one's own comment in it that is being mended (`&kommentar=`).
@Named("threadPage")
@RequestScoped
public class ThreadPage {

    @Inject
    private AgreementHere here;
    @Inject
    private FindComments find;
    @Inject
    private AnswerComment answer;
    @Inject
    private CorrectComment correct;
    @Inject
    private WithdrawComment withdraw;
    @Inject
    private ResolveThread resolve;
    @Inject
    private ReopenThread reopen;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private ThreadView thread;
    private Long version;
    private String text;
    private String correction;

    public String answer() {
        return done(() -> answer.answer(number(), id(), getVersion(), new AnswerComment.Command(text)), "text");
    }

    public String correct() {
        return done(() -> correct.correct(number(), id(), getVersion(), new CorrectComment.Command(getMending().id(), correction)), "correction");
    }

    public String withdraw() {
        return done(() -> withdraw.withdraw(number(), id(), getVersion(), new WithdrawComment.Command(getMending().id())), "correction");
    }

    public String resolve() {
        return done(() -> resolve.resolve(number(), id(), getVersion()), "text");
    }

    public String reopen() {
        return done(() -> reopen.reopen(number(), id(), getVersion()), "text");
    }

    private String done(Supplier<ThreadView> act, String field) {
        return forms.attempt(act, path -> path.equals("text") ? field : path)
                .map(after -> to.goTo(to.view("agreement/comment/thread", number()) + "?trad=" + after.id())).orElse(null);
    }

    public ThreadView getThread() {
        if (thread == null) thread = find.get(number(), id());
        return thread;
    }

    /// One's own comment that is being mended, or null.
    public EntryView getMending() {
        String asked = request.getParameter("kommentar");
        return getThread().entries().stream().filter(entry -> entry.isMendable() && entry.id().toString().equals(asked)).findFirst().orElse(null);
    }

    private UUID id() {
        String asked = request.getParameter("trad");
        if (asked == null || !asked.matches("[0-9a-f-]{36}")) throw new NotFound("comment-thread", asked);
        return UUID.fromString(asked);
    }

    private int number() {
        return here.getAgreement().number();
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getThread().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCorrection() {
        if (correction != null || getMending() == null) return correction;
        return getMending().corrected() == null ? getMending().text() : getMending().corrected();
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
