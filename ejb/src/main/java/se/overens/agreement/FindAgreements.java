package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
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
        Map<UUID, MemberView> byId = members.all().stream().collect(Collectors.toMap(MemberView::id, Function.identity()));
        List<AgreementParty> parties = agreements.parties(workspace, agreement.id());
        AgreementVersion latest = agreements.version(workspace, agreement.id(), agreement.latestVersion()).orElseThrow();
        AgreementText text = latest.text();
        List<AgreementState.Standing> standings = parties.stream().map(p -> new AgreementState.Standing(p.state(), p.lastDay())).toList();
        return new AgreementView(agreement.id(), agreement.number(), agreement.version(), text.title(), agreement.form(),
                AgreementState.of(standings, latest.term(), today.day()), agreement.origin() == Agreement.Origin.EXISTING,
                parties.stream().map(p -> party(p, byId.get(p.organisation())))
                        .sorted(Comparator.comparing(AgreementView.Party::host).reversed().thenComparing(AgreementView.Party::code)).toList(),
                text.startsOn(), text.endsOn(), AgreementState.lastDay(standings, latest.term()), text.noticeTerms(), text.noticeRule(),
                text.clauses(), latest.number(), latest.sha256(), byId.get(latest.proposedBy()).code(), latest.reason(),
                parties.stream().filter(p -> byId.get(p.organisation()).host()).map(AgreementParty::caseReference)
                        .filter(java.util.Objects::nonNull).findFirst().orElse(null),
                agreement.scan(), null);
    }

    private static AgreementView.Party party(AgreementParty party, MemberView member) {
        return new AgreementView.Party(member.id(), member.code(), member.name(), member.shortName(), member.host(),
                party.state(), party.since(), party.acceptedVersion(), party.caseReference(), party.lastDay());
    }
}
