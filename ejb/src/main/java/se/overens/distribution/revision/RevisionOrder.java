package se.overens.distribution.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Revision.EarlierAdjustment;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.shared.Invalid;

/// The county's new number, and what becomes of places that have not been delivered.
///
/// @param total       the new number; of the next year when places are carried there
/// @param effectiveOn the first day that the new figures hold
/// @param source      who changed the number and where that stands, "SFS 2017:27"
/// @param title       what the new model is called; null: as the one before, with the year changed
/// @param adjustments what becomes of each adjustment by hand of the model, in their order; null: nothing is said, and none is made again
public record RevisionOrder(@NotNull @PositiveOrZero @Max(10_000_000) Long total, @NotNull LocalDate effectiveOn, @NotBlank @Size(max = 300) String source,
                            @NotNull Undelivered undelivered, @Size(max = 120) String title,
                            List<@NotNull @Valid AdjustmentChoice> adjustments) {

    /// Whether an adjustment is made again.
    ///
    /// @param reason why, or why not; may wait until the revision is published
    public record AdjustmentChoice(@NotNull Boolean carried, @Size(max = 500) String reason) {

        boolean isReasoned() {
            return reason != null && !reason.isBlank();
        }
    }

    /// The year that gets new figures.
    int year(int ofModel) {
        return undelivered == Undelivered.NEXT_YEAR ? ofModel + 1 : ofModel;
    }

    /// What becomes of each of the model's adjustments by hand.
    ///
    /// @throws Invalid when something is said of others than there are
    List<EarlierAdjustment> of(List<Adjustment> made) {
        if (adjustments == null) return made.stream().map(adjustment -> new EarlierAdjustment(adjustment, false, "")).toList();
        if (adjustments.size() != made.size()) throw new Invalid("adjustments", "adjustments-not-one-each", made.size());
        return IntStream.range(0, made.size()).mapToObj(i -> {
            AdjustmentChoice choice = adjustments.get(i);
            return new EarlierAdjustment(made.get(i), choice.carried(), choice.isReasoned() ? choice.reason().strip() : "");
        }).toList();
    }

    /// As it was asked for, else as the model before, with the new year for the old.
    String title(PublishedModel before) {
        if (title != null && !title.isBlank()) return title.strip();
        return before.title().replace(String.valueOf(before.year()), String.valueOf(year(before.year())));
    }
}
