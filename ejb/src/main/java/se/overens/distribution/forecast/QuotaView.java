package se.overens.distribution.forecast;

import java.util.List;
import se.overens.distribution.forecast.model.CountyQuota;
import se.overens.distribution.forecast.model.PlanningFigure;
import se.overens.distribution.forecast.model.Revisions;
import se.overens.distribution.model.Category;

/// A year's county quota and, beside it, the planning figure. Two things: nothing here or anywhere is the sum of them.
public record QuotaView(Category category, int year, LineView countyQuota, LineView planningFigure) {

    /// @param current the one that holds, or null
    /// @param earlier those that held before, the youngest first
    /// @param coming  those that will hold from a later day
    public record LineView(NumberView current, List<NumberView> earlier, List<NumberView> coming) {

        public boolean isEmpty() {
            return current == null && coming.isEmpty();
        }

        static LineView of(Revisions<?> revisions) {
            return new LineView(revisions.inForce().map(NumberView::of).orElse(null), revisions.earlier().stream().map(NumberView::of).toList(),
                    revisions.coming().stream().map(NumberView::of).toList());
        }
    }

    static QuotaView of(Category category, int year, Revisions<CountyQuota> quota, Revisions<PlanningFigure> planning) {
        return new QuotaView(category, year, LineView.of(quota), LineView.of(planning));
    }
}
