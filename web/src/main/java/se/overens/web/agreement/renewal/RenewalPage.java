package se.overens.web.agreement.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.overens.agreement.renewal.FindRenewals;
import se.overens.agreement.renewal.NameOwner;
import se.overens.agreement.renewal.ReadRenewalCalendar;
import se.overens.agreement.renewal.RecordReview;
import se.overens.agreement.renewal.RenewalView;
import se.overens.agreement.renewal.model.CalendarFile;
import se.overens.agreement.renewal.model.ReviewOutcome;
import se.overens.agreement.renewal.model.Window;
import se.overens.shared.Today;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Download;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;

/// Whether the agreement of the address goes on: the window, who looks after it, what has been said.
@Named
@RequestScoped
public class RenewalPage {

    private static final String KEY = "agreement.renewal.";

    /// One point of the picture of the windows.
    public record Point(LocalDate day, String when, String text, String state) {
    }

    @Inject
    private AgreementHere here;
    @Inject
    private FindRenewals find;
    @Inject
    private NameOwner name;
    @Inject
    private RecordReview review;
    @Inject
    private ReadRenewalCalendar calendar;
    @Inject
    private Language language;
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
    private RenewalView renewal;
    private String roleTitle;
    private ReviewOutcome outcome;
    private String reason;
    private LocalDate closes;

    public RenewalView getRenewal() {
        if (renewal == null) renewal = find.of(here.getAgreement().number());
        return renewal;
    }

    /// Answers with the calendar file that `?spara=ics` asks for.
    public void open() {
        if (!"ics".equals(request.getParameter("spara"))) return;
        int number = here.getAgreement().number();
        Download.send("avtal-" + number + ".ics", CalendarFile.MEDIA_TYPE, calendar.of(number, language.getLocale()));
    }

    public String nameOwner() {
        return forms.attempt(() -> name.name(new NameOwner.Command(here.getAgreement().number(), roleTitle)))
                .map(_ -> to.goTo(address("?sparat=roll"))).orElse(null);
    }

    public String record() {
        return forms.attempt(() -> review.record(new RecordReview.Command(here.getAgreement().number(), closes, outcome, reason, null, null)))
                .map(said -> to.goTo(address("?sparat=" + outcome + (said.draft() == null ? "" : "&utkast=" + said.draft())))).orElse(null);
    }

    /// What was just saved: `roll`, an outcome, or nothing.
    public String getSaved() {
        String saved = request.getParameter("sparat");
        return saved == null ? "" : saved;
    }

    /// The draft of an addendum that was just opened, or nothing.
    public String getDraft() {
        String draft = request.getParameter("utkast");
        return draft == null || !draft.matches("[0-9a-f-]{36}") ? "" : draft;
    }

    public String getLead() {
        Window next = getRenewal().next();
        if (next == null) return fmt.text(KEY + "show.lead.none");
        return fmt.text(KEY + "show.lead." + next.kind(), fmt.date(next.lastDay()), fmt.date(next.closes()));
    }

    /// The window that one can say something of now, or null: what has gone on unseen first.
    public Window getAsked() {
        if (!here.isOfficer()) return null;
        if (isLate()) return getRenewal().closed();
        Window next = getRenewal().next();
        return next != null && next.isAsked(today.day()) ? next : null;
    }

    /// One's own organisation has not looked at what has gone on.
    public boolean isLate() {
        return getRenewal().parties().stream().anyMatch(party -> party.late() && party.organisation().equals(here.getOwn().organisation()));
    }

    /// When it closed for those who had not looked.
    public String getUnseenSince() {
        return getRenewal().parties().stream().filter(RenewalView.Party::late).map(party -> party.closed().closes()).max(LocalDate::compareTo).map(fmt::date).orElse("");
    }

    /// The parties do not all have the same windows.
    public boolean isApart() {
        return getRenewal().parties().stream().map(RenewalView.Party::window).distinct().count() > 1;
    }

    public String getUnseenBy() {
        return String.join(", ", getRenewal().unseen());
    }

    /// The windows with the day it is, in order.
    public List<Point> getPoints() {
        List<Point> points = new ArrayList<>();
        for (Window window : getRenewal().coming())
            points.add(new Point(window.closes(), fmt.day(window.closes()), fmt.text(KEY + "kind." + window.kind()), window.isClosed(today.day()) ? "done" : "coming"));
        points.add(new Point(today.day(), fmt.text("shared.days.today"), fmt.day(today.day()), "now"));
        points.sort(Comparator.comparing(Point::day));
        return points;
    }

    public ReviewOutcome[] getOutcomes() {
        return ReviewOutcome.values();
    }

    private String address(String rest) {
        return to.view("agreement/renewal/show", here.getAgreement().number()) + rest;
    }

    public String getRoleTitle() {
        if (roleTitle != null) return roleTitle;
        return getRenewal().parties().stream().filter(party -> party.organisation().equals(here.getOwn().organisation())).map(RenewalView.Party::owner)
                .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    public void setRoleTitle(String roleTitle) {
        this.roleTitle = roleTitle;
    }

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /// The window that is asked about, named by the day it closes.
    public LocalDate getCloses() {
        Window asked = getAsked();
        return asked == null ? null : asked.closes();
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }
}
