package se.overens.distribution;

import java.time.LocalDate;
import java.util.UUID;
import se.overens.distribution.model.PublishedModel;

/// One municipality's figure of a year, with the decision and the model that gave it.
///
/// @param code     the municipality's
/// @param standing always `BESLUTAT`: decided by the county, the rule since 2016
/// @param sha256   of the frozen model
public record PublishedFigure(int year, UUID organisation, String code, long places, String standing, UUID modelId, int modelNumber,
                              String modelTitle, LocalDate decidedOn, String caseReference, String sha256) {

    static PublishedFigure of(PublishedFigureRow row, PublishedModel model) {
        return new PublishedFigure(row.year(), row.organisation(), row.code(), row.places(), "BESLUTAT", model.id(), model.number(),
                model.title(), model.decidedOn(), model.caseReference(), model.sha256());
    }
}
