package se.overens.distribution.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.forecast.model.Forecast;
import se.overens.distribution.forecast.model.Scenario;
import se.overens.distribution.model.Category;

/// A national forecast that the county uses.
///
/// @param source where it was read
public record ForecastView(int number, String publisher, LocalDate publishedOn, Scenario scenario, Category category, List<YearView> years,
                           String source, Instant registeredAt) {

    /// @param persons in the whole country
    public record YearView(int year, long persons) {
    }

    static ForecastView of(Forecast forecast) {
        return new ForecastView(forecast.number(), forecast.name().publisher(), forecast.name().publishedOn(), forecast.name().scenario(),
                forecast.name().category(), forecast.persons().entrySet().stream().map(year -> new YearView(year.getKey(), year.getValue())).toList(),
                forecast.source(), forecast.registeredAt());
    }
}
