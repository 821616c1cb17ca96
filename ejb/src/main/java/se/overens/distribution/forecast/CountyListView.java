package se.overens.distribution.forecast;

import java.util.List;
import se.overens.shared.Violation;

/// How a national list has been understood, before the own county's number is taken from it.
///
/// @param own        the own county's number, or null when it is not in the list
/// @param before     what holds until now, or null
/// @param total      of the counties that are in the list
/// @param missing    names of counties that are not
/// @param violations everything that stands in the way; empty when it can be taken
public record CountyListView(List<RowView> rows, Long own, Long before, long total, List<String> missing, List<Violation> violations) {

    /// @param written   what stood in the sheet
    /// @param mended    whether the code was written otherwise
    /// @param suggested whether only a name led to the county, so that somebody has to accept it
    /// @param ours      whether it is the own county
    /// @param faults    what is wrong with the line
    public record RowView(int line, String written, String code, String name, boolean mended, boolean suggested, Long persons, boolean ours, List<Violation> faults) {
    }

    public boolean isSuggesting() {
        return rows.stream().anyMatch(RowView::suggested);
    }
}
