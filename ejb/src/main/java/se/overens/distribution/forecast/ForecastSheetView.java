package se.overens.distribution.forecast;

import java.util.List;
import se.overens.distribution.forecast.model.Scenario;
import se.overens.distribution.model.Category;
import se.overens.shared.Violation;

/// How a sheet has been understood, before anything is taken from it.
///
/// @param forecasts  that would be registered; those that are there already with the same numbers are said to be known
/// @param violations everything that stands in the way; empty when it can be taken
public record ForecastSheetView(List<RowView> rows, List<GroupView> forecasts, List<Violation> violations) {

    public record RowView(int line, Scenario scenario, Category category, Integer year, Long persons, List<Violation> faults) {
    }

    /// @param known the number of the forecast that already says this, or null
    public record GroupView(Scenario scenario, Category category, int years, Integer known) {
    }
}
