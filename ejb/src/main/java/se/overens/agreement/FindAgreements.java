package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TermInForce;
import se.overens.agreement.model.Turn;
import se.overens.agreement.store.Agreements;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Agreements that the acting organisation is a party of; others are not there.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAgreements {

    @Inject
    private Agreements agreements;
    @Inject
    private FindMembers members;
    @Inject
    private TermOf terms;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementView byNumber(int number) {
        return view(agreements.find(acting.workspace(), acting.organisation(), number)
                .orElseThrow(() -> new NotFound("agreement", number)));
    }

    public AgreementView get(UUID id) {
        return view(agreements.find(acting.workspace(), acting.organisation(), id)
                .orElseThrow(() -> new NotFound("agreement", id)));
    }

    private AgreementView view(Agreement agreement) {
        String workspace = acting.workspace();
        Map<UUID, MemberView> byId = members.byId();
        List<AgreementParty> parties = agreements.parties(workspace, agreement.id());
        AgreementVersion latest = agreements.version(workspace, agreement.id(), agreement.latestVersion()).orElseThrow();
        AgreementText text = latest.text();
        TermInForce term = agreement.termInForce(text);
        AgreementState.Term lasts = terms.of(agreement, latest);
        List<AgreementState.Standing> standings = AgreementState.standings(parties, latest);
        AgreementState state = AgreementState.of(standings, lasts, today.day());
        return new AgreementView(agreement.id(), agreement.number(), agreement.version(), text.title(), agreement.form(),
                state, agreement.origin() == Agreement.Origin.EXISTING,
                parties.stream().map(p -> party(p, byId.get(p.organisation())))
                        .sorted(Comparator.comparing(AgreementView.Party::host).reversed().thenComparing(AgreementView.Party::code)).toList(),
                text.startsOn(), term.endsOn(), AgreementState.lastDay(standings, lasts), term.noticeTerms(), term.noticeRule(text.startsOn()),
                text.clauses(), latest.number(), latest.sha256(), byId.get(latest.proposedBy()).code(), latest.reason(),
                parties.stream().filter(p -> byId.get(p.organisation()).host()).map(AgreementParty::caseReference)
                        .filter(java.util.Objects::nonNull).findFirst().orElse(null),
                agreement.scan(), round(agreement, state, parties, latest, byId), pending(text, parties, byId), null);
    }

    private static List<AgreementView.Pending> pending(AgreementText text, List<AgreementParty> parties, Map<UUID, MemberView> byId) {
        Set<String> reached = parties.stream().map(p -> byId.get(p.organisation()).code()).collect(Collectors.toSet());
        return byId.values().stream().filter(m -> text.parties().contains(m.code()) && !reached.contains(m.code()))
                .sorted(ChosenParties.ORDER).map(m -> new AgreementView.Pending(m.code(), m.name(), m.shortName())).toList();
    }

    private AgreementView.Round round(Agreement agreement, AgreementState state, List<AgreementParty> parties, AgreementVersion latest, Map<UUID, MemberView> byId) {
        UUID basisBy = latest.basedOn() == null ? latest.proposedBy()
                : agreements.version(acting.workspace(), agreement.id(), latest.basedOn()).map(AgreementVersion::proposedBy).orElseThrow();
        Turn turn = new Turn(state, latest.proposedBy(), basisBy, Turn.receiver(agreement, parties));
        boolean overdue = latest.answerBy() != null && latest.answerBy().isBefore(today.day())
                && parties.stream().anyMatch(p -> p.state() == PartyState.ASKED);
        return new AgreementView.Round(latest.round(), agreement.versions(), latest.answerBy(), latest.validUntil(), overdue,
                parties.stream().filter(p -> turn.isOf(p.organisation(), p.state())).map(p -> byId.get(p.organisation()).code()).sorted().toList(),
                byId.get(agreement.keptBy()).code());
    }

    private static AgreementView.Party party(AgreementParty party, MemberView member) {
        return new AgreementView.Party(member.id(), member.code(), member.name(), member.shortName(), member.host(),
                party.state(), party.since(), party.acceptedVersion(), party.caseReference(), party.lastDay(), member.kind());
    }
}
