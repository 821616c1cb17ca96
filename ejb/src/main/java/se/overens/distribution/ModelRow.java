package se.overens.distribution;

import java.time.Instant;
import java.time.LocalDate;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Snapshot.Mode;

/// One published model in the list.
///
/// @param supersededBy the number of the model that holds for the year instead, or null
public record ModelRow(int number, Category category, int year, String title, Mode mode, long total, LocalDate decidedOn, String caseReference,
                       Instant publishedAt, Integer supersededBy) {

    /// EclipseLink gives 0 for the number of a model that is not there; numbers begin at 1.
    public ModelRow {
        if (supersededBy != null && supersededBy == 0) supersededBy = null;
    }

    public boolean isInForce() {
        return supersededBy == null;
    }
}
