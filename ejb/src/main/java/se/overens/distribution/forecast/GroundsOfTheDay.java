package se.overens.distribution.forecast;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.overens.distribution.PublicationGrounds;
import se.overens.distribution.forecast.model.Forecast;
import se.overens.distribution.forecast.store.Forecasts;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Grounds;
import se.overens.workspace.CurrentActing;

/// The county quota that held on the day, and the latest forecast of the year that had been published by then.
@Dependent
public class GroundsOfTheDay implements PublicationGrounds {

    @Inject
    private FindQuotas quotas;
    @Inject
    private Forecasts forecasts;
    @Inject
    private CurrentActing acting;

    @Override
    public Optional<Grounds> on(Category category, int year, LocalDate day) {
        Grounds.Quota quota = quotas.quotaOn(category, year, day)
                .map(held -> new Grounds.Quota(held.number(), held.persons(), held.source())).orElse(null);
        Grounds.Expected expected = forecasts.until(acting.workspace(), category, day).stream()
                .filter(forecast -> forecast.persons().containsKey(year)).findFirst().map(forecast -> expected(forecast, year)).orElse(null);
        return quota == null && expected == null ? Optional.empty() : Optional.of(new Grounds(quota, expected));
    }

    private static Grounds.Expected expected(Forecast forecast, int year) {
        return new Grounds.Expected(forecast.number(), forecast.name().publisher(), forecast.name().publishedOn(), forecast.persons().get(year));
    }
}
