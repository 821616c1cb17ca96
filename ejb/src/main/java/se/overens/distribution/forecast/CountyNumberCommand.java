package se.overens.distribution.forecast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import java.util.SortedMap;
import se.overens.distribution.forecast.model.CountyNumber.Content;
import se.overens.distribution.model.Category;

/// A number of the whole county that somebody else has decided or estimated.
///
/// @param issuedOn  the day of the decision or publication, or null where it is not known
/// @param validFrom absent: the first of January of the year
/// @param source    `SFS 2017:27`
public record CountyNumberCommand(@NotNull Category category, @NotNull @Min(1990) @Max(2100) Integer year, @NotNull @PositiveOrZero @Max(10_000_000) Long persons,
                                  LocalDate issuedOn, LocalDate validFrom, @NotBlank @Size(max = 200) String source) {

    /// @param national the list it stands in, persons by county code; empty when it stands alone
    Content content(SortedMap<String, Long> national) {
        return new Content(category, year, persons, validFrom == null ? LocalDate.of(year, Month.JANUARY, 1) : validFrom, issuedOn, source.strip(), national);
    }
}
