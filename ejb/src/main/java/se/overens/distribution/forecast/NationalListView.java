package se.overens.distribution.forecast;

import java.time.LocalDate;
import se.overens.distribution.forecast.model.NationalList;
import se.overens.distribution.model.Category;

/// A list of county quotas that is known from the government's ordinance.
///
/// @param validFrom     null: from the beginning of the year
/// @param nationalTotal what the ordinance says that all counties make
/// @param text          the list, as it can be imported
public record NationalListView(String code, Category category, int year, String source, LocalDate validFrom, long nationalTotal, String text) {

    static NationalListView of(NationalList list) {
        return new NationalListView(list.code(), list.category(), list.year(), list.source(), list.validFrom(), list.nationalTotal(), list.text());
    }
}
