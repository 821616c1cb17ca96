package se.overens.distribution.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Revision.Basis;
import se.overens.distribution.model.Revision.EarlierAdjustment;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.shared.Invalid;

/// A model that holds, and what becomes of it when the county's number is another. A calculated model is counted again
/// by its own factors and rules; decided figures, and figures that places have been moved between, change in proportion.
public final class RevisedModel {

    private final Snapshot held;
    private final long total;
    private final RevisedFigures figures;
    private final Revision revision;

    private RevisedModel(Snapshot held, long total, RevisedFigures figures, Revision revision) {
        this.held = held;
        this.total = total;
        this.figures = figures;
        this.revision = revision;
    }

    /// @param total       the new number
    /// @param delivered   by municipality code
    /// @param adjustments what becomes of each of the model's adjustments by hand
    /// @throws Invalid when an adjustment that is made again leaves somebody with too few or too many
    public static RevisedModel of(Snapshot held, long total, Undelivered undelivered, LocalDate effectiveOn, String source, SortedMap<String, Long> delivered,
                                  List<EarlierAdjustment> adjustments) {
        ModelInputs inputs = held.isCalculated() ? held.ownInputs().adjusted(carried(adjustments)) : null;
        SortedMap<String, Long> before = new TreeMap<>();
        held.results().forEach(result -> before.put(result.code(), result.places()));
        var figures = new RevisedFigures(total, undelivered, held.municipalities(), before, delivered, inputs);
        boolean byModel = figures.basis() == Basis.MODEL;
        if (byModel) Invalid.unlessEmpty(figures.calculation().violations());
        return new RevisedModel(held, total, figures, new Revision(held.total(), effectiveOn, source, undelivered, figures.basis(), delivered,
                byModel ? inputs.limits() : null, byModel ? adjustments : List.of()));
    }

    private static List<Adjustment> carried(List<EarlierAdjustment> adjustments) {
        return adjustments.stream().filter(EarlierAdjustment::carried).map(EarlierAdjustment::adjustment).toList();
    }

    public RevisedFigures figures() {
        return figures;
    }

    public Revision revision() {
        return revision;
    }

    /// The new model, frozen.
    ///
    /// @param sha256 of the model that held
    public Snapshot snapshot(int number, int year, String title, DecisionRecord decision, String sha256) {
        var heading = new Snapshot.Heading(held.workspace(), number, held.category(), held.regime(), year, title);
        var change = YearChange.of(held, List.of(), revision);
        var basedOn = new Snapshot.BasedOn(held.number(), sha256);
        Snapshot made = revision.basis() == Basis.MODEL ? Snapshot.calculated(heading, figures.calculation(), decision, List.of())
                : Snapshot.decided(heading, total, held.municipalities(), revision.source(), decision, held.results(figures.places()));
        return made.changed(Mode.REVISED, basedOn, change);
    }
}
