package se.overens.agreement.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.delegation.model.DelegatedAct;
import se.overens.agreement.delegation.model.Delegation;
import se.overens.agreement.delegation.model.DelegationRevocation;
import se.overens.agreement.delegation.store.Delegations;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.store.Agreements;
import se.overens.decision.FindMandates;
import se.overens.decision.MandateView;
import se.overens.record.ReadAttachment;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The register of mandates: what one's own organisation has given and has been given. Others' are not there.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindDelegations {

    @Inject
    private Delegations delegations;
    @Inject
    private Agreements agreements;
    @Inject
    private FindMandates mandates;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The latest first.
    public List<DelegationView> all() {
        return views(delegations.of(acting.workspace(), acting.organisation()));
    }

    public DelegationView get(UUID id) {
        return views(delegations.find(acting.workspace(), acting.organisation(), id).stream().toList()).stream().findFirst()
                .orElseThrow(() -> new NotFound("delegation", id));
    }

    /// Roles that may sign or give notice for one's own organisation, by its own decisions.
    public List<MandateView> ownMandates() {
        return mandates.standing(acting.organisation());
    }

    /// The extract of the minutes behind a delegation.
    public ReadAttachment.Content extract(UUID id) {
        Delegation found = delegations.find(acting.workspace(), acting.organisation(), id).orElseThrow(() -> new NotFound("delegation", id));
        return attachments.read(found.basis().extract());
    }

    private List<DelegationView> views(List<Delegation> found) {
        List<UUID> ids = found.stream().map(Delegation::id).toList();
        Map<UUID, MemberView> byId = members.byId();
        Map<UUID, DelegationRevocation> revoked = delegations.revocations(acting.workspace(), ids).stream()
                .collect(Collectors.toMap(DelegationRevocation::delegation, Function.identity()));
        List<DelegatedAct> acts = delegations.acts(acting.workspace(), ids);
        Map<UUID, Integer> numbers = agreements.all(acting.workspace(), acts.stream().map(DelegatedAct::agreement).distinct().toList()).stream()
                .collect(Collectors.toMap(Agreement::id, Agreement::number));
        return found.stream().map(d -> view(d, byId, revoked.get(d.id()), acts.stream().filter(a -> a.delegation().equals(d.id()))
                .map(a -> new DelegationView.Act(a.act(), numbers.get(a.agreement()), a.versionNumber(), a.at())).toList())).toList();
    }

    private DelegationView view(Delegation delegation, Map<UUID, MemberView> byId, DelegationRevocation revocation, List<DelegationView.Act> acts) {
        Delegation.Given given = delegation.given();
        Delegation.Basis basis = delegation.basis();
        MemberView party = byId.get(delegation.organisation());
        MemberView body = byId.get(delegation.body());
        boolean standing = (revocation == null || revocation.revokedOn().isAfter(today.day())) && delegation.covers(given.form(), today.day());
        return new DelegationView(delegation.id(), party.code(), party.name(), body.code(), body.name(), given.scopes(), given.form(),
                given.startsOn(), given.endsOn(), given.limits().mostPersons(),
                given.limits().mostAmount() == null ? null : given.limits().mostAmount().toString(), given.limits().mostMonths(),
                basis.decidedBy(), basis.decidedOn(), basis.paragraph(), basis.caseReference(), attachments.describe(basis.extract()),
                !delegation.registeredBy().equals(delegation.organisation()), revocation == null ? null : revocation.revokedOn(),
                revocation == null ? null : revocation.reason(), standing, acts);
    }
}
