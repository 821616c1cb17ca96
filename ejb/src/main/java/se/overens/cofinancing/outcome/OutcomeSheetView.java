package se.overens.cofinancing.outcome;

import java.util.List;

import se.overens.cofinancing.outcome.model.CostName;
import se.overens.shared.Violation;

/// How an outcome's sheet was understood, line by line.
///
/// @param news how many of the lines say something new
public record OutcomeSheetView(List<RowView> rows, int news) {

    /// @param period    `2024-03`, or null when it could not be read
    /// @param amountOre or null
    /// @param beforeOre what stood there before, or null
    public record RowView(int line, String writtenPeriod, String writtenName, String writtenAmount, String period, CostName name, Long amountOre, Long beforeOre,
                          List<Violation> faults) {

        public RowView {
            faults = List.copyOf(faults);
        }
    }

    public OutcomeSheetView {
        rows = List.copyOf(rows);
    }

    public boolean right() {
        return rows.stream().allMatch(row -> row.faults().isEmpty());
    }
}
