package se.overens.distribution;

import java.time.LocalDate;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Grounds;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Regime.Label;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.distribution.model.Unit;

/// One municipality's figure of a year, with the decision and the model that gave it.
///
/// @param code     the municipality's
/// @param places   in the unit
/// @param standing `BESLUTAT`: decided by the county, the rule since 2016; `OVERENSKOMMET`: agreed, under the regime before
/// @param regime   the code of the law or agreement, or null when it was not said
/// @param sha256   of the frozen model
/// @param mode     how the figure came about
/// @param before   the figure before it was changed during the year; null when it has not been
/// @param grounds  what was known of the year when it was decided, or null
public record PublishedFigure(int year, Category category, UUID organisation, String code, long places, Unit unit, String standing, String regime,
                              UUID modelId, int modelNumber, String modelTitle, LocalDate decidedOn, String caseReference, String sha256, Mode mode, Long before, Grounds grounds) {

    static PublishedFigure of(PublishedFigureRow row, PublishedModel model) {
        var frozen = model.snapshot();
        return new PublishedFigure(row.year(), model.category(), row.organisation(), row.code(), row.places(), frozen.unit(),
                frozen.label() == Label.AGREED ? "OVERENSKOMMET" : "BESLUTAT", model.regime(), model.id(), model.number(), model.title(),
                model.decidedOn(), model.caseReference(), model.sha256(), model.mode(),
                frozen.change() == null ? null : Long.valueOf(frozen.change().before(row.code())), frozen.grounds());
    }
}
