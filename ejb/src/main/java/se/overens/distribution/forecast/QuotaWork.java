package se.overens.distribution.forecast;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.overens.distribution.FindPublishedFigures;
import se.overens.distribution.PublishedFigure;
import se.overens.distribution.model.Unit;
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
    private FindPublishedFigures figures;
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

    private Optional<Task> task(QuotaView quota) {
        List<PublishedFigure> published = figures.ofYear(quota.category(), quota.year());
        NumberView duty = quota.countyQuota().current();
        long decided = published.stream().mapToLong(PublishedFigure::places).sum();
        if (published.isEmpty() || published.getFirst().unit() != Unit.PERSONS || decided == duty.persons()) return Optional.empty();
        return Optional.of(new Task("quota-differs", List.of(String.valueOf(quota.year()), String.valueOf(duty.persons()), String.valueOf(decided), duty.source()),
                "fordelning/balans?kategori=" + quota.category() + "&ar=" + quota.year(), null, LocalDate.ofInstant(duty.registeredAt(), Today.SWEDEN),
                Set.of(Role.COORDINATOR), null));
    }
}
