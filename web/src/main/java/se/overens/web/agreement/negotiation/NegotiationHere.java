package se.overens.web.agreement.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.AgreementView;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.negotiation.FindNegotiation;
import se.overens.agreement.negotiation.FindRounds;
import se.overens.agreement.negotiation.NegotiationView;
import se.overens.agreement.negotiation.NegotiationView.Point;
import se.overens.agreement.negotiation.RoundsView;
import se.overens.agreement.negotiation.model.Stand;
import se.overens.decision.DecisionView;
import se.overens.decision.model.DecisionAction;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.agreement.document.DifferenceWords;
import se.overens.web.shared.Formats;

/// The negotiation of the address, and what its points are called.
@Named
@RequestScoped
public class NegotiationHere {

    private static final Set<AgreementState> ASKING = EnumSet.of(AgreementState.OFFERED, AgreementState.COUNTERED, AgreementState.OBJECTED);
    private static final Set<PartyState> DECIDED_NOW = EnumSet.complementOf(EnumSet.of(PartyState.ASKED, PartyState.OBJECTING,
            PartyState.DIVIDED, PartyState.ACCEPTED));

    @Inject
    private AgreementHere here;
    @Inject
    private FindNegotiation find;
    @Inject
    private FindRounds findRounds;
    @Inject
    private Formats formats;
    @Inject
    private DifferenceWords words;
    private NegotiationView view;
    private RoundsView rounds;
    private Map<String, AgreementView.Party> parties;

    public NegotiationView getView() {
        if (view == null) view = find.of(here.getAgreement().number());
        return view;
    }

    public RoundsView getRounds() {
        if (rounds == null) rounds = findRounds.of(here.getAgreement().number());
        return rounds;
    }

    /// Whether the acting organisation registers for those who answer on paper.
    public boolean isKeeper() {
        return here.isOfficer() && getView().keptBy().equals(here.getOwn().code());
    }

    /// `§ 4 Antal`, `§ 4 Antal: Anvisningsbara platser, Habo, 2025`, or what the frame's point is called.
    public String label(String point, String clause, String heading, ClauseTerm term) {
        if (clause == null) return formats.text("agreement.term." + point);
        if (term == null) return clause + " " + heading;
        return clause + " " + heading + ": " + Stream.of(formats.text("agreement.term.about." + term.about()), name(term.party()),
                term.year() == null ? null : term.year().toString()).filter(part -> part != null).collect(Collectors.joining(", "));
    }

    public String label(Point point) {
        return label(point.point(), point.clause(), point.heading(), point.term());
    }

    /// What a point says, as it is read: days, parties and the notice rule are stored in codes, and a heading that the
    /// point is called by is not said twice.
    public String text(String point, String heading, String content) {
        if (content == null) return formats.text("agreement.negotiation.none");
        return switch (point) {
            case "startsOn", "endsOn" -> formats.date(LocalDate.parse(content));
            case "noticeTerms" -> words.notice(NoticeTerms.read(content));
            case "parties" -> Arrays.stream(content.split(", ")).map(this::name).collect(Collectors.joining(", "));
            default -> heading != null && content.startsWith(heading + "\n") ? content.substring(heading.length() + 1) : content;
        };
    }

    public String sign(Stand stand) {
        if (stand == null) return isNotAsked() ? "quiet" : "wait";
        return switch (stand) {
            case AGREES -> "ok";
            case RESERVES -> "info";
            case OBJECTS -> "alert";
        };
    }

    public String word(Stand stand) {
        return formats.text("agreement.negotiation.stand." + (stand != null ? stand.name() : isNotAsked() ? "SILENT" : "OPEN"));
    }

    /// Nobody is to answer the text now: it has been declined, or proposals lie side by side.
    private boolean isNotAsked() {
        return !ASKING.contains(here.getAgreement().state());
    }

    /// "Länsstyrelsen tackade nej till version 2: ”Vi kan inte följa upp så ofta.”"
    public String words(NegotiationView.Said said) {
        String what = formats.text("agreement.negotiation.said." + said.kind(), said.partyName(), said.documentVersion());
        return said.reason() == null || said.reason().isBlank() ? what : what + " ”" + said.reason() + "”";
    }

    /// "2 reservationer, 1 invändning"; only what there is.
    public String counts(long reserves, long objects) {
        return Stream.of(count("reserves", reserves), count("objects", objects)).filter(part -> part != null).collect(Collectors.joining(", ", "(", ")"));
    }

    private String count(String what, long times) {
        return times == 0 ? null : formats.text("agreement.negotiation.rounds." + what + (times == 1 ? ".one" : ".more"), String.valueOf(times));
    }

    /// What has come since a party last answered: who changed which points, in which round.
    public List<String> changes(String code) {
        NegotiationView.Party party = getView().party(code);
        Map<String, Point> points = getView().points().stream().collect(Collectors.toMap(Point::point, point -> point));
        return party.open().stream().map(points::get).filter(point -> !point.fromStart())
                .collect(Collectors.groupingBy(Point::changedIn, java.util.TreeMap::new, Collectors.toList())).values().stream()
                .map(changed -> formats.text("agreement.negotiation.changedBy", changed.stream().map(this::label).collect(Collectors.joining("; ")),
                        changed.getFirst().changedBy(), String.valueOf(changed.getFirst().changedInRound()))).toList();
    }

    /// When the party decided on a text that has been replaced since, or null.
    public LocalDate decidedBefore(AgreementView.Party party) {
        if (DECIDED_NOW.contains(party.state())) return null;
        return here.getActs().decisions().stream().filter(one -> one.action() == DecisionAction.ENTER_AGREEMENT && one.revokedOn() == null
                && one.decider().equals(party.organisation())).map(DecisionView::decidedOn).reduce((_, later) -> later).orElse(null);
    }

    private String name(String code) {
        if (code == null) return null;
        if (parties == null) parties = here.getAgreement().parties().stream().collect(Collectors.toMap(AgreementView.Party::code, party -> party));
        return parties.containsKey(code) ? parties.get(code).shortName() : code;
    }
}
