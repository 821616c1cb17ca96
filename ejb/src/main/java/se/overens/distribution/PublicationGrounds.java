package se.overens.distribution;

import java.time.LocalDate;
import java.util.Optional;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Grounds;

/// What the figures of a year stood on when they were decided, told by whoever keeps quotas and forecasts.
public interface PublicationGrounds {

    /// @param day of the decision
    Optional<Grounds> on(Category category, int year, LocalDate day);
}
