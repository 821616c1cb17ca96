package se.overens.invoicing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/// How the year's cost is divided, as it was when the basis was made.
///
/// @param kind       the key's kind, `PER_CAPITA`; `AS_DECIDED` when the parts were entered as they were decided
/// @param base       the part of the cost that is divided equally, `0.30`, or null
/// @param population inhabitants of all the parties together, or null when the key does not count them
/// @param source     where the inhabitants or the decided parts come from
/// @param provisional which indexes were not published yet, `PKV 2025`; null when the year's cost was not provisional
/// @param enteredOn  since when the year's key has stood as it is
public record KeySource(String kind, String base, Long population, String source, LocalDate enteredOn,
                        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> provisional) {

    public KeySource(String kind, String base, Long population, String source, LocalDate enteredOn) {
        this(kind, base, population, source, enteredOn, null);
    }
}
