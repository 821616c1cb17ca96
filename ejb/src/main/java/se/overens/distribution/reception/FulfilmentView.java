package se.overens.distribution.reception;

import java.util.List;
import se.overens.distribution.model.Category;

/// How far each municipality has come in what it should receive, the next in turn first.
///
/// @param from     the first year that counts, or null when no figures have been published
/// @param through  the last year that counts, or null
/// @param received by all of them since then
public record FulfilmentView(Category category, Integer from, Integer through, long received, List<RowView> rows) {

    public FulfilmentView {
        rows = List.copyOf(rows);
    }

    /// @param entitled      the share of everything received, in persons with two decimals
    /// @param exactEntitled the same, exactly
    /// @param percent       received divided by entitled in per cent with one decimal, or null when there is nothing to divide by
    /// @param exactRate     the same as a fraction, exactly
    /// @param turn          1 for the next in turn, or null for one that has no share and is excluded
    public record RowView(String code, String name, long received, String entitled, String exactEntitled, String percent, String exactRate, Integer turn) {

        public boolean isExcluded() {
            return turn == null;
        }
    }

    public boolean isWithoutFigures() {
        return from == null;
    }

    public boolean isWithoutReception() {
        return received == 0;
    }
}
