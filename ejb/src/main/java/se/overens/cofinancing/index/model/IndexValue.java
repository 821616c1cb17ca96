package se.overens.cofinancing.index.model;

import java.time.LocalDate;
import java.time.YearMonth;
import se.overens.shared.Fraction;

/// An index for a period, as one publication had it. The next publication may have another for the same period; both stand.
///
/// @param edition     the month whose publication it is: "PKV October 2024" is `2024-10`
/// @param publishedOn the day it became known
public record IndexValue(IndexPeriod period, Fraction value, YearMonth edition, LocalDate publishedOn) {

    public IndexValue {
        if (value.signum() <= 0) throw new IllegalArgumentException("an index is more than nothing");
    }
}
