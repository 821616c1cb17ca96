package se.overens.agreement.renewal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.renewal.model.AgreementOwner;
import se.overens.agreement.renewal.store.Renewals;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// A party says which role looks after an agreement at home: a title, never a person.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class NameOwner {

    public record Command(int agreement, @NotBlank @Size(max = 120) String roleTitle) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private Renewals renewals;
    @Inject
    private FindRenewals find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public RenewalView name(@Valid Command command) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), command.agreement())
                .orElseThrow(() -> new NotFound("agreement", command.agreement()));
        if (PersonalNumber.isIn(command.roleTitle())) throw new Invalid("roleTitle", "personal-number");
        renewals.add(new AgreementOwner(agreement, acting.organisation(), command.roleTitle(), acting.organisation(), today.now()));
        happened.fire(new RenewalHappened("agreement-owner-named", agreement.id(),
                Map.of("number", agreement.number(), "party", acting.organisation(), "roleTitle", command.roleTitle().strip())));
        return find.of(command.agreement());
    }
}
