package se.overens.distribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.overens.distribution.store.Regimes;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// The regimes there have been, the oldest first.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindRegimes {

    @Inject
    private Regimes regimes;

    public List<RegimeView> all() {
        return regimes.all().stream().map(RegimeView::of)
                .sorted(Comparator.comparing(RegimeView::startsOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).thenComparing(RegimeView::code)).toList();
    }
}
