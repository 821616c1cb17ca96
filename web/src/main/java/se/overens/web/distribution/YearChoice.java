package se.overens.web.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.overens.distribution.model.Category;

/// Which category and year a page shows: what its query asks for, else this year, or the latest that
/// there is anything of. What cannot be asked for is not asked for.
///
/// @param years the latest first, as text: a year has no space between the thousands
public record YearChoice(Category category, int year, List<String> years) {

    static final String CATEGORY = "kategori";
    static final String YEAR = "ar";

    /// @param known the years that there is something of, the latest first
    public static YearChoice of(Here here, Category category, List<Integer> known, int thisYear) {
        Integer asked = here.asked(YEAR).filter(written -> written.matches("(19|20)\\d\\d")).map(Integer::valueOf).orElse(null);
        TreeSet<Integer> years = new TreeSet<>(known);
        int year = asked != null ? asked : known.isEmpty() || known.contains(thisYear) ? thisYear : known.getFirst();
        years.add(year);
        return new YearChoice(category, year, years.descendingSet().stream().map(String::valueOf).toList());
    }

    public static Category category(Here here) {
        return category(here.asked(CATEGORY)).orElse(Category.ASSIGNMENT);
    }

    private static Optional<Category> category(Optional<String> written) {
        return written.flatMap(name -> Arrays.stream(Category.values()).filter(category -> category.name().equals(name)).findFirst());
    }

    public String getShown() {
        return String.valueOf(year);
    }

    public Category[] getCategories() {
        return Category.values();
    }

    /// The query of an address that shows the same.
    public String getQuery() {
        return "?" + CATEGORY + "=" + category + "&" + YEAR + "=" + year;
    }
}
