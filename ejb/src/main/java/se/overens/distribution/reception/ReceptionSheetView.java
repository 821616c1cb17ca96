package se.overens.distribution.reception;

import java.util.List;
import se.overens.shared.Violation;

/// How a sheet has been understood, before anything is taken from it.
///
/// @param missing    names of municipalities that it says nothing of; it need not
/// @param news       how many of the numbers say something that is not registered already
/// @param violations everything that stands in the way; empty when it can be taken
public record ReceptionSheetView(List<RowView> rows, List<String> missing, int news, List<Violation> violations) {

    /// @param written   what stood in the sheet
    /// @param mended    whether the code was written otherwise
    /// @param suggested whether only the name led to the municipality, so that somebody has to accept it
    /// @param before    what holds until now, or null
    /// @param faults    what is wrong with it
    public record RowView(int line, String written, String code, String name, boolean mended, boolean suggested, Integer year, Integer month,
                          Long persons, Long before, List<Violation> faults) {
    }

    public boolean isSuggesting() {
        return rows.stream().anyMatch(RowView::suggested);
    }
}
