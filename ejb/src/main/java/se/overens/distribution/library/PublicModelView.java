package se.overens.distribution.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.ChangeView;
import se.overens.distribution.ModelView.DecisionView;
import se.overens.distribution.ModelView.FigureView;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Grounds;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.Regime.Label;
import se.overens.distribution.model.Snapshot.Alternative;
import se.overens.distribution.model.Snapshot.BasedOn;
import se.overens.distribution.model.Snapshot.FrozenRegime;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.distribution.model.Unit;
import se.overens.shared.apportionment.Method;

/// A published model as everybody may read it.
///
/// @param county       the county code, `06`
/// @param unit         what the places are numbers of
/// @param regime       the law or agreement that the figures stand on; null when it was not said
/// @param label        what the figures are called: decided or agreed
/// @param method       null for figures that were entered as decided
/// @param rules        the version of the rules that it was computed by; null as method
/// @param source       where decided figures come from; null for a calculated model
/// @param versions     every model of the county for the category and year, the first one first
/// @param supersededBy the number of the model that holds instead, or null
/// @param sha256       of the frozen bytes
/// @param change       what was done with an earlier model's figures so that this one holds; null when nothing was
/// @param grounds      the county quota and the forecast that were known when it was decided, as frozen; null when none was
public record PublicModelView(String county, String countyName, int number, Category category, Unit unit, FrozenRegime regime, Label label, int year,
                              String title, Mode mode, long total, Method method, String firstDivisor, String rules, List<Factor> factors, Deduction deduction,
                              Limits limits, List<Adjustment> adjustments, List<Alternative> alternatives, BasedOn basedOn, String source, DecisionView decision,
                              List<FigureView> figures, List<VersionView> versions, Integer supersededBy, Instant publishedAt, String sha256,
                              ChangeView change, Grounds grounds) {

    /// One in the line of succession of a year.
    public record VersionView(int number, String title, long total, LocalDate decidedOn, Instant publishedAt, boolean inForce) {
    }

    /// Whether the figures come from factors and weights.
    public boolean isCalculated() {
        return !factors.isEmpty();
    }

    public boolean isInForce() {
        return supersededBy == null;
    }
}
