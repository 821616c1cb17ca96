package se.overens.cofinancing.ending.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day in what somebody wrote about an ending: "från 30/9 2024", "fr.o.m. 2024-09-30", "30 september 2024". What the
/// day means, the last day in force or the day of notice, is not said by the text and never guessed here.
public final class EndingText {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[\\s.,\\-/]*(?<y>\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?<d>\\d{1,2})\\s+(?<name>\\p{L}{3,9})\\.?\\s+(?<y>\\d{4})");
    private static final Pattern ANY_NUMBER = Pattern.compile("\\d+");

    private EndingText() {
    }

    /// @return nothing when there is no day in it, or more than one
    public static Optional<LocalDate> day(String text) {
        String plain = text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
        for (Pattern pattern : List.of(ISO, SLASHED, NAMED)) {
            Matcher found = pattern.matcher(plain);
            if (found.find()) return hasMoreNumbers(plain, found) ? Optional.empty() : toDay(found, pattern);
        }
        return Optional.empty();
    }

    private static boolean hasMoreNumbers(String text, Matcher found) {
        return ANY_NUMBER.matcher(text.substring(0, found.start()) + " " + text.substring(found.end())).find();
    }

    private static Optional<LocalDate> toDay(Matcher found, Pattern pattern) {
        int month = pattern == NAMED ? monthNamed(found.group("name")) : Integer.parseInt(found.group("m"));
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group("y")), month, Integer.parseInt(found.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int monthNamed(String name) {
        if (name.startsWith("may")) return 5;
        if (name.startsWith("oct")) return 10;
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }
}
