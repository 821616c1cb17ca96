package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.overens.agreement.AgreementView;
import se.overens.agreement.addendum.AddendaView;
import se.overens.agreement.addendum.FindAddenda;
import se.overens.agreement.figure.FigureView;
import se.overens.agreement.figure.FindAgreementFigures;
import se.overens.agreement.funding.FindFunding;
import se.overens.agreement.funding.FundingView.State;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.negotiation.NegotiationView;
import se.overens.agreement.negotiation.model.Turning;
import se.overens.agreement.renewal.model.Window;
import se.overens.shared.Today;
import se.overens.web.agreement.comment.CommentsPage;
import se.overens.web.agreement.negotiation.NegotiationHere;
import se.overens.web.agreement.renewal.RenewalPage;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Links;

/// What matters now in the agreement of the address, each thing with the page that tells more: points to answer while it
/// is negotiated, who is left while it is decided and signed, figures and days while it is in force.
@Named
@RequestScoped
public class AgreementNow {

    private static final Set<PartyState> HAVE_DECIDED = Set.of(PartyState.DECIDED, PartyState.SIGNED);

    /// @param kind the sign beside it: `wait`, `info`, `ok` or `alert`
    public record Line(String kind, String text, String href) {
    }

    @Inject
    private AgreementHere here;
    @Inject
    private NegotiationHere negotiation;
    @Inject
    private CommentsPage comments;
    @Inject
    private RenewalPage renewal;
    @Inject
    private FindAgreementFigures figures;
    @Inject
    private FindAddenda addenda;
    @Inject
    private FindFunding funding;
    @Inject
    private Formats formats;
    @Inject
    private Links to;
    @Inject
    private Today today;
    private List<Line> lines;

    public List<Line> getLines() {
        if (lines != null) return lines;
        lines = new ArrayList<>();
        switch (here.getAgreement().state()) {
            case OFFERED, COUNTERED, OBJECTED, DIVIDED, LAPSED, REJECTED -> negotiated();
            case ALIGNED, IN_DECISION, DECIDED, SIGNING -> decided();
            case ACTIVE, NOTICED, ENDING -> inForce();
            case CLOSED -> turnedAway();
            case ENDED, WITHDRAWN -> { }
        }
        return lines;
    }

    /// Who said no last, or ended it, and why.
    private void turnedAway() {
        negotiation.getView().said().stream().filter(said -> said.kind() != Turning.Kind.REMINDED).reduce((_, later) -> later)
                .ifPresent(said -> lines.add(new Line("alert", negotiation.words(said), to.view("agreement/negotiation/board", here.getAgreement().number()))));
    }

    private void negotiated() {
        if (here.getAgreement().state() == AgreementState.REJECTED) turnedAway();
        NegotiationView.Party own = negotiation.getView().party(here.getOwn().code());
        boolean asked = here.getOwn().state() == PartyState.ASKED || here.getOwn().state() == PartyState.OBJECTING;
        if (asked && !own.open().isEmpty()) line("wait", "agreement/negotiation/answer", "points", own.open().size());
        if (comments.getOpen() > 0) line("info", "agreement/comment/list", "talks", comments.getOpen());
    }

    private void decided() {
        List<AgreementView.Party> parties = here.getAgreement().parties();
        long decided = parties.stream().filter(party -> HAVE_DECIDED.contains(party.state())).count();
        long signed = parties.stream().filter(party -> party.state() == PartyState.SIGNED).count();
        line(decided == parties.size() ? "ok" : "wait", "agreement/decision", "decided", decided, parties.size());
        line("wait", "agreement/sign", "signed", signed, parties.size());
    }

    private void inForce() {
        int year = today.day().getYear();
        figures.of(here.getAgreement().number()).stream().filter(figure -> figure.year() == year && isOurs(figure))
                .forEach(figure -> figure(figure, String.valueOf(year)));
        funding.of(here.getAgreement().number()).payers().forEach(payer -> payer.years().stream().filter(each -> each.state() == State.UNFUNDED)
                .forEach(each -> line("wait", "agreement/funding/show", "unfunded", String.valueOf(each.year()), payer.name(), formats.date(each.handoff().dueOn()))));
        Window next = renewal.getRenewal().next();
        if (next != null) line(next.isAsked(today.day()) ? "wait" : "info", "agreement/renewal/show", "window." + next.kind(), formats.date(next.closes()));
        long counting = addenda.of(here.getAgreement().number()).addenda().stream().filter(AddendaView.Row::inForce).count();
        if (counting > 0) line("info", "agreement/consolidation/show", "addenda", counting);
    }

    /// One's own, or the only one there is between two.
    private boolean isOurs(FigureView figure) {
        return here.getOwn().code().equals(figure.code()) || figure.code() != null && here.getAgreement().parties().size() == 2;
    }

    private void figure(FigureView figure, String year) {
        String about = formats.text("agreement.term.about." + figure.about());
        if (figure.current() == null) line("wait", "agreement/figures", "figure.none", about, year);
        else line("ok", "agreement/figures", "figure", about, year, formats.number(figure.current().places()));
    }

    private void line(String kind, String view, String key, Object... args) {
        lines.add(new Line(kind, formats.text("agreement.now." + key, args), to.view(view, here.getAgreement().number())));
    }
}
