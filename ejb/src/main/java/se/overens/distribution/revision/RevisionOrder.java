package se.overens.distribution.revision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Revision.Undelivered;

/// The county's new number, and what becomes of places that have not been delivered.
///
/// @param total       the new number; of the next year when places are carried there
/// @param effectiveOn the first day that the new figures hold
/// @param source      who changed the number and where that stands, "SFS 2017:27"
/// @param title       what the new model is called; null: as the one before, with the year changed
public record RevisionOrder(@NotNull @PositiveOrZero @Max(10_000_000) Long total, @NotNull LocalDate effectiveOn, @NotBlank @Size(max = 300) String source,
                            @NotNull Undelivered undelivered, @Size(max = 120) String title) {

    /// The year that gets new figures.
    int year(int ofModel) {
        return undelivered == Undelivered.NEXT_YEAR ? ofModel + 1 : ofModel;
    }

    /// As it was asked for, else as the model before, with the new year for the old.
    String title(PublishedModel before) {
        if (title != null && !title.isBlank()) return title.strip();
        return before.title().replace(String.valueOf(before.year()), String.valueOf(year(before.year())));
    }
}
