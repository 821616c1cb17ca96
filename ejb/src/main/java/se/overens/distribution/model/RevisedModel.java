package se.overens.distribution.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Revision.Basis;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.distribution.model.Snapshot.Mode;

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

    /// @param total     the new number
    /// @param delivered by municipality code
    public static RevisedModel of(Snapshot held, long total, Undelivered undelivered, LocalDate effectiveOn, String source, SortedMap<String, Long> delivered) {
        ModelInputs inputs = held.ownInputs();
        SortedMap<String, Long> before = new TreeMap<>();
        held.results().forEach(result -> before.put(result.code(), result.places()));
        var figures = new RevisedFigures(total, undelivered, held.municipalities(), before, delivered, inputs);
        Limits rules = figures.basis() == Basis.MODEL ? inputs.limits() : null;
        return new RevisedModel(held, total, figures, new Revision(held.total(), effectiveOn, source, undelivered, figures.basis(), delivered, rules));
    }

    public RevisedFigures figures() {
        return figures;
    }

    public Revision revision() {
        return revision;
    }

    /// How many adjustments by hand were made for the earlier number and are not made again.
    public int notAdjusted() {
        return revision.basis() == Basis.MODEL ? held.adjustments().size() : 0;
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
