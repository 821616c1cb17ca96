package se.overens.distribution.scenario;

import java.util.List;
import se.overens.distribution.model.Unit;

/// Models side by side, municipality by municipality. Decimals are strings.
///
/// @param unit what the places are numbers of
/// @param base the key of the column that the differences are counted from
public record ComparisonView(Unit unit, List<ColumnView> columns, String base, List<RowView> rows) {

    /// What a column is.
    public enum Kind { DRAFT, SCENARIO, MODEL, PROPOSED }

    /// @param key    `draft`, `scenario-3`, `model-2` or `proposed`
    /// @param number of the draft, the scenario or the model
    /// @param total  places in the whole county
    public record ColumnView(String key, Kind kind, int number, String name, int year, long total, long difference) {
    }

    /// @param cells one per column, in their order
    public record RowView(String code, String name, long population, List<CellView> cells) {
    }

    /// @param places      null when the municipality is not in that model
    /// @param perThousand places per 1 000 inhabitants with two decimals, or null
    /// @param difference  from the base, or null when one of the two is absent
    /// @param beforePerThousand the base's, or null
    public record CellView(Long places, String perThousand, Long difference, String beforePerThousand) {
    }

    /// How the municipalities fare in one column against the base.
    ///
    /// @param column its place among the columns
    public long count(int column, int sign) {
        return rows.stream().map(row -> row.cells().get(column).difference())
                .filter(difference -> difference != null && Long.signum(difference) == sign).count();
    }

    public boolean isBase(ColumnView column) {
        return column.key().equals(base);
    }
}
