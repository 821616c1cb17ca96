package se.overens.agreement.figure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import se.overens.distribution.PublicationGrounds;
import se.overens.distribution.PublishedFigure;
import se.overens.distribution.model.Grounds;

/// What a published figure stood on: as the model says or, for one published before models said it, as it was known on the
/// day of its decision.
@Dependent
class KnownGrounds {

    @Inject
    private Instance<PublicationGrounds> told;

    /// @return null when nothing is known
    Grounds of(PublishedFigure figure) {
        if (figure.grounds() != null) return figure.grounds();
        return told.stream().flatMap(known -> known.on(figure.category(), figure.year(), figure.decidedOn()).stream()).findFirst().orElse(null);
    }
}
