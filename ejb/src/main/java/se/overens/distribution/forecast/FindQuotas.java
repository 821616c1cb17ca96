package se.overens.distribution.forecast;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.overens.distribution.forecast.model.CountyNumber;
import se.overens.distribution.forecast.model.CountyQuota;
import se.overens.distribution.forecast.model.PlanningFigure;
import se.overens.distribution.forecast.model.Revisions;
import se.overens.distribution.forecast.store.CountyNumbers;
import se.overens.distribution.model.Category;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The county quotas and planning figures, year by year, for all the county's members.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindQuotas {

    private record Key(int year, Category category) {
    }

    @Inject
    private CountyNumbers numbers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The latest year first.
    public List<QuotaView> all() {
        List<CountyQuota> quotas = numbers.quotas(acting.workspace());
        List<PlanningFigure> planned = numbers.planningFigures(acting.workspace());
        return Stream.concat(quotas.stream(), planned.stream()).map(row -> new Key(row.year(), row.category())).distinct()
                .sorted(Comparator.comparing(Key::year).reversed().thenComparing(Key::category))
                .map(key -> view(key.category(), key.year(), quotas, planned)).toList();
    }

    /// There even when nothing is registered.
    public QuotaView of(Category category, int year) {
        return view(category, year, numbers.quotas(acting.workspace()), numbers.planningFigures(acting.workspace()));
    }

    /// The county quota that held on a day: what a decision of that day was made under.
    public Optional<NumberView> quotaOn(Category category, int year, LocalDate day) {
        return Revisions.of(of(category, year, numbers.quotas(acting.workspace())), year, day).inForce().map(NumberView::of);
    }

    private QuotaView view(Category category, int year, List<CountyQuota> quotas, List<PlanningFigure> planned) {
        return QuotaView.of(category, year, Revisions.of(of(category, year, quotas), year, today.day()), Revisions.of(of(category, year, planned), year, today.day()));
    }

    private static <T extends CountyNumber> List<T> of(Category category, int year, List<T> rows) {
        return rows.stream().filter(row -> row.category() == category && row.year() == year).toList();
    }
}
