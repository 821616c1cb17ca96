package se.overens.distribution.forecast;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// A forecast, a county quota or a planning figure has been registered.
///
/// @param what        `forecast-registered`, `quota-registered` or `planning-figure-registered`
/// @param subjectKind `forecast`, `county-quota` or `planning-figure`
record NumbersRegistered(String what, String subjectKind, UUID subject, Map<String, Object> details) implements Happened {

    NumbersRegistered {
        details = Map.copyOf(details);
    }
}
