package se.overens.distribution.library;

import java.time.Instant;
import java.time.LocalDate;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Snapshot.Mode;

/// One published model of any county, in the list.
///
/// @param county       the county code, `06`
/// @param supersededBy the number of the model that holds instead, or null
public record PublicModelRow(String county, String countyName, int number, Category category, int year, String title, Mode mode, long total,
                             LocalDate decidedOn, String caseReference, Instant publishedAt, Integer supersededBy) {

    /// EclipseLink gives 0 for the number of a model that is not there; numbers begin at 1.
    public PublicModelRow {
        if (supersededBy != null && supersededBy == 0) supersededBy = null;
    }

    public boolean isInForce() {
        return supersededBy == null;
    }

    /// Whether it was computed from factors, so that there is something to copy.
    public boolean isCalculated() {
        return mode == Mode.CALCULATED;
    }
}
