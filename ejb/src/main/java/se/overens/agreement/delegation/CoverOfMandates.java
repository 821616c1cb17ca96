package se.overens.agreement.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.delegation.model.DelegatedScope;
import se.overens.agreement.delegation.store.Delegations;
import se.overens.agreement.form.MandateCover;
import se.overens.agreement.model.AgreementForm;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Tells the rules of form which municipalities have let a body decide for them.
@ApplicationScoped
public class CoverOfMandates implements MandateCover {

    @Inject
    private Delegations delegations;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public Set<UUID> covered(UUID body, List<UUID> municipalities) {
        return municipalities.stream().filter(municipality -> delegations.standing(acting.workspace(), body, municipality, today.day()).stream()
                .anyMatch(d -> d.covers(AgreementForm.DELEGATED, today.day()) && d.given().scopes().contains(DelegatedScope.ENTER)))
                .collect(Collectors.toSet());
    }
}
