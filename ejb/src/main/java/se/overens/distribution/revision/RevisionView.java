package se.overens.distribution.revision;

import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.ChangeView.Row;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Revision.Basis;
import se.overens.distribution.model.Revision.EarlierAdjustment;
import se.overens.distribution.model.Revision.Undelivered;

/// What a new number would mean, or has meant, for each municipality.
///
/// @param model       the number of the model that is revised
/// @param year        the year that gets the new figures
/// @param before      the county's number before
/// @param after       the new one
/// @param basis       what the new figures are counted from
/// @param adjustments what becomes of each adjustment by hand; none when the figures, which they are in, are divided in proportion
public record RevisionView(int model, Category category, int year, long before, long after, LocalDate effectiveOn, String source,
                           Undelivered undelivered, Basis basis, List<EarlierAdjustment> adjustments, List<Row> rows, Sums sums) {

    public record Sums(long delivered, long undelivered, long kept, long lapsed) {

        static Sums of(List<Row> rows) {
            return new Sums(rows.stream().mapToLong(Row::delivered).sum(), rows.stream().mapToLong(Row::undelivered).sum(),
                    rows.stream().mapToLong(Row::kept).sum(), rows.stream().mapToLong(Row::lapsed).sum());
        }
    }
}
