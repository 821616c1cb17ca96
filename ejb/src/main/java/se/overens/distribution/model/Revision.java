package se.overens.distribution.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/// The county's number was changed during the year, and the figures with it.
///
/// @param total       the county's number before; the new one stands in the model
/// @param effectiveOn the first day that the new figures hold
/// @param source      who changed it and where that stands, "SFS 2017:27"
/// @param undelivered what became of places that had not been delivered
/// @param basis       what the new figures were counted from
/// @param delivered   received by then, by municipality code
/// @param rules       the model's own floors and caps, before what was delivered raised them; null when it had none
/// @param adjustments what became of each adjustment by hand; none when there were none, or when the figures, which they are in, were divided in proportion
public record Revision(long total, LocalDate effectiveOn, String source, Undelivered undelivered, Basis basis, SortedMap<String, Long> delivered,
                       @JsonInclude(Include.NON_NULL) Limits rules, @JsonInclude(Include.NON_EMPTY) List<EarlierAdjustment> adjustments) {

    public Revision {
        adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
    }

    /// An adjustment by hand of the model before.
    ///
    /// @param carried whether it is made again
    /// @param reason  why, or why not
    public record EarlierAdjustment(Adjustment adjustment, boolean carried, String reason) {
    }

    /// What becomes of places that the old figures had and that nobody has come to.
    public enum Undelivered {
        /// They lapse: the new number is divided among all by the same rules, but nobody gets less than it has received.
        LAPSE,
        /// They follow the municipality: what is left of the new number goes to those with places unfilled.
        CARRY_OVER,
        /// They are carried to the next year, for those with places unfilled only; this year's figures stand.
        NEXT_YEAR
    }

    public enum Basis {
        /// the same factors, weights and rules as before
        MODEL,
        /// the figures before, in proportion: there were no factors, or places had been moved
        FIGURES,
        /// the places unfilled, in proportion
        UNFILLED
    }

    public long delivered(String code) {
        return delivered.getOrDefault(code, 0L);
    }
}
