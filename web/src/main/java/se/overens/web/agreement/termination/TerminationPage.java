package se.overens.web.agreement.termination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.renewal.model.CalendarFile;
import se.overens.agreement.termination.AnswerNoticeWithdrawal;
import se.overens.agreement.termination.AskToWithdrawNotice;
import se.overens.agreement.termination.FindNoticeRecords;
import se.overens.agreement.termination.NoticesView;
import se.overens.agreement.termination.NoticesView.Given;
import se.overens.agreement.termination.NoticesView.Standing;
import se.overens.shared.Today;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.agreement.Upload;
import se.overens.web.agreement.document.DifferenceWords;
import se.overens.web.shared.Download;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;

/// Ending an agreement by notice: until when one can, every notice that was given, and taking one back.
@Named
@RequestScoped
public class TerminationPage {

    private static final String KEY = "agreement.termination.";

    @Inject
    private AgreementHere here;
    @Inject
    private FindNoticeRecords find;
    @Inject
    private AskToWithdrawNotice ask;
    @Inject
    private AnswerNoticeWithdrawal answer;
    @Inject
    private FindMembers members;
    @Inject
    private DifferenceWords words;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private NoticesView notices;
    private String noticeOf;
    private String answering;
    private String withdrawalReason;
    private Part letter;

    public NoticesView getNotices() {
        if (notices == null) notices = find.of(here.getAgreement().number());
        return notices;
    }

    public String getLead() {
        Given given = getGiven();
        if (given != null) return given.lastDay() == null ? fmt.text(KEY + "lead.given", fmt.date(given.noticeGivenOn()))
                : fmt.text(given.standing() == Standing.HAS_LEFT ? KEY + "lead.left" : KEY + "lead.leaving", fmt.date(given.lastDay()));
        if (getNotices().own().ends().isEmpty()) return fmt.text(KEY + (getNotices().own().rule() == null ? "lead.silent" : "lead.none"));
        LatestNotice first = getNotices().own().ends().getFirst();
        return fmt.text(KEY + "lead", fmt.date(first.lastDay()), fmt.date(first.noticeBy()));
    }

    /// One's own notice that stands, or null.
    public Given getGiven() {
        return getNotices().records().stream().filter(each -> each.organisation().equals(here.getOwn().organisation()) && each.standing() != Standing.WITHDRAWN)
                .reduce((_, later) -> later).orElse(null);
    }

    /// What the agreement says of notice, in words.
    public String getTerms() {
        return words.notice(getNotices().terms());
    }

    public String sign(Given given) {
        return switch (given.standing()) {
            case UNCONFIRMED -> "wait";
            case CONFIRMED -> "info";
            case HAS_LEFT, WITHDRAWN -> "quiet";
        };
    }

    /// Notices that the acting organisation can ask to have undone: its own and, for the keeper, those that it registers for.
    public List<Given> getUndoable() {
        return getNotices().records().stream().filter(each -> here.isOfficer() && !each.isWithdrawalOpen() && (each.standing() == Standing.UNCONFIRMED || each.standing() == Standing.CONFIRMED))
                .filter(each -> here.isKeeper() || each.organisation().equals(here.getOwn().organisation())).toList();
    }

    /// Questions that the acting organisation can answer or register an answer to.
    public List<Given> getAsked() {
        return getNotices().records().stream().filter(each -> here.isOfficer() && each.isWithdrawalOpen() && !answerers(each).isEmpty()).toList();
    }

    public List<AgreementView.Party> getAnswerers() {
        return getAsked().stream().flatMap(each -> answerers(each).stream()).distinct().toList();
    }

    private List<AgreementView.Party> answerers(Given given) {
        List<String> said = given.withdrawals().getLast().answers().stream().map(NoticesView.Answer::party).toList();
        return here.getAgreement().parties().stream().filter(party -> party.state() != PartyState.LEAVING && !party.code().equals(given.party()) && !said.contains(party.code()))
                .filter(party -> here.isKeeper() || party.organisation().equals(here.getOwn().organisation())).toList();
    }

    public String askToUndo() {
        UUID document = attached();
        if (!forms.getProblems().isEmpty()) return null;
        return forms.attempt(() -> ask.ask(new AskToWithdrawNotice.Command(here.getAgreement().id(), null, members.byCode(noticeOf).id(), withdrawalReason, document)),
                field -> field.equals("reason") ? "withdrawalReason" : field.equals("document") ? "undoLetter" : field).map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    public String consent() {
        return answered(true);
    }

    public String refuse() {
        return answered(false);
    }

    private String answered(boolean consents) {
        UUID document = attached();
        if (!forms.getProblems().isEmpty()) return null;
        return forms.attempt(() -> answer.answer(new AnswerNoticeWithdrawal.Command(here.getAgreement().id(), null, members.byCode(noticeOf).id(),
                members.byCode(answering).id(), consents, document)), field -> field.equals("document") ? "letter" : field).map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    private UUID attached() {
        return letter == null ? null : forms.attempt(() -> upload.attach(letter)).orElse(null);
    }

    /// Answers with the last days of notice for one's own calendar, when asked for.
    public void calendar() {
        if (request.getParameter("kalender") == null) return;
        int number = here.getAgreement().number();
        String about = fmt.text("agreement.renewal.calendar.about", here.getAgreement().title(), String.valueOf(number));
        List<CalendarFile.Entry> entries = getNotices().own().ends().stream().map(end -> new CalendarFile.Entry(number + "-" + end.noticeBy() + "-notice@overens", end.noticeBy(),
                fmt.text(KEY + "calendar", here.getAgreement().title(), fmt.date(end.lastDay())), about)).toList();
        Download.send("uppsagning-" + number + ".ics", CalendarFile.MEDIA_TYPE, new CalendarFile(entries, today.day().atStartOfDay(Today.SWEDEN).toInstant()).bytes());
    }

    public String getNoticeOf() {
        return noticeOf;
    }

    public void setNoticeOf(String noticeOf) {
        this.noticeOf = noticeOf;
    }

    public String getAnswering() {
        return answering;
    }

    public void setAnswering(String answering) {
        this.answering = answering;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
