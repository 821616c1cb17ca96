package se.overens.distribution.transfer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Violation;

/// What is to be moved, and what the proposer says of the money and the years.
///
/// @param places       in the unit of the category
/// @param compensation state compensation for each place, or null when nothing is said of money
/// @param source       where that amount stands; demanded with it
/// @param lastYear     the last year that the municipalities mean to do the same, or null: this year only. Information:
///                     each year's figures are decided for themselves
/// @param reason       why, in the proposer's words
public record TransferTerms(int year, long places, Money compensation, String source, Integer lastYear, String reason) {

    private static final int LONGEST = 10;

    public TransferTerms {
        source = source == null || source.isBlank() ? null : source.strip();
        reason = reason == null ? "" : reason.strip();
        List<Violation> wrong = new ArrayList<>();
        if (places < 1) wrong.add(Violation.of("places", "transfer-no-places"));
        if (compensation != null && compensation.isNegative()) wrong.add(Violation.of("compensation", "not-negative"));
        if (compensation != null && source == null) wrong.add(Violation.of("source", "compensation-without-source"));
        if (lastYear != null && (lastYear < year || lastYear > year + LONGEST))
            wrong.add(Violation.of("lastYear", "transfer-years", String.valueOf(year), String.valueOf(year + LONGEST)));
        Invalid.unlessEmpty(wrong);
    }

    /// The years that it concerns, the first being the only one that is decided by it.
    public List<Integer> years() {
        return IntStream.rangeClosed(year, lastYear == null ? year : lastYear).boxed().toList();
    }

    /// Places times compensation, or null when nothing is said of money.
    public Money money() {
        return compensation == null ? null : compensation.times(places);
    }
}
