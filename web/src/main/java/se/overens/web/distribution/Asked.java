package se.overens.web.distribution;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.overens.distribution.model.Category;
import se.overens.shared.Invalid;

/// What a query asks for, said no to in words when it is nothing that can be asked for.
public final class Asked {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private Asked() {
    }

    /// @return those with a residence permit when nothing is asked for
    public static Category category(String written) {
        if (written == null || written.isBlank()) return Category.ASSIGNMENT;
        return Arrays.stream(Category.values()).filter(category -> category.name().equals(written)).findFirst().orElseThrow(() ->
                new Invalid("category", "one-of", Arrays.stream(Category.values()).map(Category::name).collect(Collectors.joining(", "))));
    }

    /// @return null when nothing is asked for
    public static Integer year(String written) {
        if (written == null || written.isBlank()) return null;
        Integer year = Whole.of(written);
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) throw new Invalid("year", "between", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        return year;
    }
}
