package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.negotiation.model.Standings;
import se.overens.agreement.negotiation.model.TextPoints;
import se.overens.agreement.negotiation.model.Withdrawal;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.agreement.store.Agreements;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Where a negotiation is: the text on the table point by point, where each party stands, and the proposals that crossed.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindNegotiation {

    @Inject
    private FindAgreements find;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private Agreements agreements;
    @Inject
    private Negotiations negotiations;
    @Inject
    private Crossing crossing;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    public NegotiationView of(int number) {
        return of(number, null);
    }

    /// As it is for one of the texts.
    ///
    /// @param documentVersion null: the text on the table
    public NegotiationView of(int number, Integer documentVersion) {
        AgreementView view = find.byNumber(number);
        int from = acts.seenFrom(number);
        List<AgreementVersion> versions = agreements.versions(acting.workspace(), view.id()).stream().filter(each -> each.number() >= from).toList();
        Standings standings = Table.seen(versions, negotiations.standpoints(acting.workspace(), view.id()),
                agreements.acceptances(acting.workspace(), view.id()), from);
        Set<Integer> withdrawn = negotiations.withdrawals(acting.workspace(), view.id()).stream().map(Withdrawal::versionNumber).collect(Collectors.toSet());
        AgreementVersion latest = version(versions, documentVersion == null ? view.documentVersion() : documentVersion);
        List<Integer> proposals = view.state() != AgreementState.DIVIDED || documentVersion != null ? List.of(latest.number())
                : Table.proposals(latest, versions, withdrawn).stream().map(AgreementVersion::number).toList();
        AgreementView.Round round = view.round();
        return new NegotiationView(number, view.version(), view.state(), round.number(), latest.number(), proposals, round.answerBy(),
                round.validUntil(), round.overdue(), round.turn(), round.keptBy(), points(standings, versions, latest.number()),
                view.parties().stream().map(party -> party(party, standings, latest.number())).toList(), said(view.id(), from));
    }

    /// The proposals that crossed, with one's own unsent draft when it starts from another text than the one on the table.
    public JoiningView joining(int number) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), number).orElseThrow(() -> new NotFound("agreement", number));
        Map<UUID, MemberView> byId = byId();
        return crossing.of(agreement).filter(crossed -> crossed.base().number() >= acts.seenFrom(number)).map(crossed -> {
            Map<Integer, String> names = new LinkedHashMap<>();
            if (crossed.joining().proposals().containsKey(Crossing.OWN_DRAFT)) names.put(Crossing.OWN_DRAFT, members.get(acting.organisation()).name());
            crossed.sent().forEach(version -> names.put(version.number(), byId.get(version.proposedBy()).name()));
            PointNames about = new PointNames(Stream.concat(crossed.joining().proposals().values().stream(), Stream.of(crossed.base().text())).toList());
            return new JoiningView(crossed.base().number(),
                    crossed.sent().stream().map(version -> new JoiningView.Proposal(version.number(), byId.get(version.proposedBy()).code(),
                            byId.get(version.proposedBy()).name(), version.reason())).toList(),
                    crossed.joining().points().stream().map(point -> new JoiningView.Point(point.point(), TextPoints.clauseOf(point.point()),
                            about.heading(point.point()), about.term(point.point()), point.base(), point.taken(), point.options().stream()
                            .map(option -> new JoiningView.Option(option.proposal(), names.get(option.proposal()), option.text(), option.changed())).toList())).toList());
        }).orElseGet(() -> new JoiningView(agreement.latestVersion(), List.of(), List.of()));
    }

    private List<NegotiationView.Point> points(Standings standings, List<AgreementVersion> versions, int latest) {
        Map<UUID, MemberView> byId = byId();
        PointNames about = new PointNames(versions.reversed().stream().map(AgreementVersion::text).toList());
        TextPoints now = standings.points(latest);
        Set<Integer> opening = new HashSet<>(version(versions, latest).joins());
        opening.add(latest);
        return standings.asked(latest).stream().map(point -> {
            AgreementVersion origin = version(versions, standings.origin(point, latest));
            return new NegotiationView.Point(point, TextPoints.clauseOf(point), about.heading(point), about.term(point), now.at(point),
                    standings.before(point, latest), !standings.parents(origin.number()).isEmpty() && opening.contains(origin.number()),
                    standings.parents(origin.number()).isEmpty(), origin.number(),
                    byId.get(origin.proposedBy()).name(), origin.round());
        }).toList();
    }

    private static NegotiationView.Party party(AgreementView.Party party, Standings standings, int latest) {
        Map<String, NegotiationView.Standing> stands = new LinkedHashMap<>();
        standings.of(party.organisation(), latest).forEach((point, each) ->
                stands.put(point, new NegotiationView.Standing(each.stand(), each.reason(), each.version(), each.said(), each.forAnother())));
        return new NegotiationView.Party(party.code(), party.name(), party.shortName(), party.state(), stands, standings.open(party.organisation(), latest));
    }

    private List<NegotiationView.Said> said(UUID agreement, int from) {
        Map<UUID, MemberView> byId = byId();
        return negotiations.turnings(acting.workspace(), agreement).stream().filter(each -> each.versionNumber() >= from)
                .map(each -> new NegotiationView.Said(each.kind(), each.versionNumber(),
                byId.get(each.party()).code(), byId.get(each.party()).name(), each.reason(), each.isForAnother(), each.at())).toList();
    }

    private Map<UUID, MemberView> byId() {
        return members.byId();
    }

    private static AgreementVersion version(List<AgreementVersion> versions, int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("agreement-version", number));
    }
}
