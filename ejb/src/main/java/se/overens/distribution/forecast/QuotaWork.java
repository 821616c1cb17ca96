package se.overens.distribution.forecast;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.overens.distribution.model.Unit;
import se.overens.distribution.store.PublishedModels;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// A county quota that is no longer what the published figures make waits for the county's coordinator.
@Dependent
public class QuotaWork implements WaitingWork {

    @Inject
    private FindQuotas quotas;
    @Inject
    private PublishedModels models;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// Of this year and later; what has been is followed up, not done.
    @Override
    public List<Task> tasks() {
        if (!acting.isHost()) return List.of();
        return quotas.all().stream().filter(quota -> quota.year() >= today.day().getYear() && quota.countyQuota().current() != null)
                .flatMap(quota -> task(quota).stream()).toList();
    }

    /// Shares are no number of persons, and are not compared.
    private Optional<Task> task(QuotaView quota) {
        NumberView duty = quota.countyQuota().current();
        return models.inForce(acting.workspace(), quota.category(), quota.year())
                .filter(model -> model.category().unit() == Unit.PERSONS && model.total() != duty.persons())
                .map(model -> new Task("quota-differs", List.of(String.valueOf(quota.year()), String.valueOf(duty.persons()), String.valueOf(model.total()), duty.source()),
                        "fordelning/balans?kategori=" + quota.category() + "&ar=" + quota.year(), null, LocalDate.ofInstant(duty.registeredAt(), Today.SWEDEN),
                        Set.of(Role.COORDINATOR), null));
    }
}
