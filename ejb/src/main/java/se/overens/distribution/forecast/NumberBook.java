package se.overens.distribution.forecast;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.overens.distribution.forecast.model.CountyNumber;
import se.overens.distribution.forecast.model.CountyNumber.Content;
import se.overens.distribution.forecast.model.CountyQuota;
import se.overens.distribution.forecast.model.PlanningFigure;
import se.overens.distribution.forecast.store.CountyNumbers;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.CurrentActing;

/// Enters a number of the county, whichever of the two it is; each in its own series.
@Dependent
public class NumberBook {

    /// The same number from the same day is there already.
    public static class NumberAlreadyKnown extends Refusal {
        public NumberAlreadyKnown(CountyNumber.Kind which, int number) {
            super(Kind.CONFLICT, which == CountyNumber.Kind.COUNTY_QUOTA ? "quota-already-known" : "planning-figure-already-known", number);
        }
    }

    @Inject
    private CountyNumbers numbers;
    @Inject
    private NumberSeries series;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    List<Violation> faults(Content content) {
        List<Violation> faults = new ArrayList<>();
        if (content.issuedOn() != null && content.issuedOn().isAfter(today.day())) faults.add(Violation.of("issuedOn", "day-in-the-future"));
        if (content.validFrom().getYear() > content.year()) faults.add(Violation.of("validFrom", "valid-after-year", String.valueOf(content.year())));
        return faults;
    }

    /// The number of the row is taken first: it is locked until the transaction ends, so the second of two at once sees
    /// the first.
    CountyNumber enter(CountyNumber.Kind kind, Content content) {
        Invalid.unlessEmpty(faults(content));
        boolean quota = kind == CountyNumber.Kind.COUNTY_QUOTA;
        int number = series.next(acting.workspace(), quota ? "county-quota" : "planning-figure", 0);
        List<? extends CountyNumber> before = quota ? numbers.quotas(acting.workspace()) : numbers.planningFigures(acting.workspace());
        before.stream().filter(row -> row.content().says(content)).findFirst().ifPresent(same -> {
            throw new NumberAlreadyKnown(kind, same.number());
        });
        CountyNumber row = quota ? new CountyQuota(acting.workspace(), acting.organisation(), number, content, today.now())
                : new PlanningFigure(acting.workspace(), acting.organisation(), number, content, today.now());
        numbers.add(row);
        happened.fire(new NumbersRegistered(quota ? "quota-registered" : "planning-figure-registered", quota ? "county-quota" : "planning-figure", row.id(),
                Map.of("number", number, "category", content.category().name(), "year", content.year(), "persons", content.persons(), "validFrom",
                        content.validFrom().toString(), "source", content.source())));
        return row;
    }
}
