package se.overens.distribution.forecast;

import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.forecast.model.Balance.Against;
import se.overens.distribution.forecast.model.Balance.Gap;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Unit;

/// The county's year on one page: county quota, decided, agreed and received. What is not known is null and never zero.
///
/// @param quotas      the county quota and, beside it, the planning figure; they have no sum
/// @param decidedUnit what decided figures are counted in; shares are not compared with persons
/// @param decided     of the municipalities that have a figure, or null
/// @param unused      places that nobody has come to, or null when no outcome is known
/// @param gaps        what does not match; empty when everything that is known does
/// @param differing   how many municipalities have received another number than expected
/// @param knownOn     the latest day that any outcome was known, or null
/// @param preliminary whether more of the year may still come
public record BalanceView(Category category, int year, QuotaView quotas, Unit decidedUnit, Long decided, Long agreed, Long received, Long unused,
                          List<Gap> gaps, int differing, LocalDate knownOn, boolean preliminary, List<RowView> rows) {

    public BalanceView {
        gaps = List.copyOf(gaps);
        rows = List.copyOf(rows);
    }

    /// @param against what the outcome is held against, or null when there is nothing
    /// @param gap     received less that, or null when either is not known
    /// @param unused  places that nobody has come to, or null
    public record RowView(String code, String name, Long decided, Long agreed, Long received, Against against, Long gap, Long unused) {
    }

    public boolean isNothingKnown() {
        return quotas.countyQuota().isEmpty() && quotas.planningFigure().isEmpty() && decided == null && agreed == null && received == null;
    }
}
