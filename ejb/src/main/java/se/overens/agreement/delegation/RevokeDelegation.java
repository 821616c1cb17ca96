package se.overens.agreement.delegation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.Handing;
import se.overens.agreement.delegation.model.Delegation;
import se.overens.agreement.delegation.model.DelegationRevocation;
import se.overens.agreement.delegation.store.Delegations;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Takes a delegation back, from a day on. Whoever gave it does, or the body that no longer wants it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RevokeDelegation {

    /// It has been taken back already.
    public static class DelegationAlreadyRevoked extends Refusal {
        public DelegationAlreadyRevoked(LocalDate revokedOn) {
            super(Kind.CONFLICT, "delegation-already-revoked", revokedOn);
        }
    }

    /// @param revokedOn from this day on nothing more is done on it
    public record Command(@NotNull UUID delegation, @NotNull LocalDate revokedOn, @NotBlank @Size(max = 500) String reason) {
    }

    @Inject
    private Delegations delegations;
    @Inject
    private FindDelegations find;
    @Inject
    private FindMembers members;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public GiveDelegation.Given revoke(@Valid Command command) {
        Delegation delegation = delegations.find(acting.workspace(), acting.organisation(), command.delegation())
                .orElseThrow(() -> new NotFound("delegation", command.delegation()));
        var earlier = delegations.revocations(acting.workspace(), List.of(delegation.id())).stream().findFirst();
        if (earlier.isPresent()) throw new DelegationAlreadyRevoked(earlier.get().revokedOn());
        if (command.revokedOn().isBefore(today.day())) throw new Invalid("revokedOn", "day-in-the-past");
        delegations.add(new DelegationRevocation(delegation, command.revokedOn(), command.reason().strip(), acting.organisation(), today.now()));
        delegations.flush();
        happened.fire(new DelegationHappened("delegation-revoked", delegation.id(), Map.of("revokedOn", command.revokedOn())));
        MemberView party = members.get(delegation.organisation());
        MemberView body = members.get(delegation.body());
        handing.toOfficers(acting.organisation().equals(party.id()) ? body.id() : party.id(), "delegation-revoked", "avtal/fullmakter", party.name(), body.name());
        String receipt = receipts.give(Text.of("delegation-revoked", body.name(), party.name(), command.revokedOn()),
                Text.of("delegation-revoked", command.revokedOn()), "delegation-revoked", "avtal/fullmakter", null);
        return new GiveDelegation.Given(find.get(delegation.id()), receipt);
    }
}
