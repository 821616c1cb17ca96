package se.overens.web.calculations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Violation;

/// Reads the fields of a question and gathers what is wrong with them, so that the asker is told everything at once.
/// What cannot be read gives null and a violation; [#check] refuses when there are any.
final class Reading {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST_KEY = 200;

    private final List<Violation> violations = new ArrayList<>();

    void wrong(String field, String code, Object... args) {
        violations.add(Violation.of(field, code, args));
    }

    void check() {
        Invalid.unlessEmpty(violations);
    }

    <T> T required(String field, T value) {
        if (value == null) wrong(field, "required");
        return value;
    }

    Fraction decimal(String field, String text) {
        if (text == null) return null;
        try {
            return Fraction.parse(text);
        } catch (NumberFormatException e) {
            wrong(field, "decimal");
            return null;
        }
    }

    Money amount(String field, String text) {
        var kronor = decimal(field, text);
        if (kronor == null) return null;
        var ore = kronor.times(100);
        if (!ore.isWhole()) wrong(field, "two-decimals");
        else if (ore.numerator().bitLength() > 63) wrong(field, "amount-too-large");
        else return Money.ofExact(kronor);
        return null;
    }

    LocalDate day(String field, String text) {
        if (text == null) return null;
        try {
            if (DAY.matcher(text).matches()) return LocalDate.parse(text);
        } catch (DateTimeException e) {
            // told below: no such day
        }
        wrong(field, "day");
        return null;
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String field, String text) {
        if (text == null) return null;
        for (var constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        wrong(field, "one-of", String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
        return null;
    }

    /// A key is text that can be sent back: some, not endless, and whole characters only.
    String key(String field, String text) {
        if (required(field, text) == null) return null;
        if (text.isEmpty() || text.length() > LONGEST_KEY || text.chars().anyMatch(Character::isISOControl)
                || text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            wrong(field, "key-form", LONGEST_KEY);
            return null;
        }
        return text;
    }

    /// The elements; a missing list, and a hole in one, are told.
    <T> List<T> list(String field, List<T> elements, int most) {
        if (required(field, elements) == null) return List.of();
        if (elements.size() > most) {
            wrong(field, "too-many", most);
            return List.of();
        }
        for (int i = 0; i < elements.size(); i++) required(field + "[" + i + "]", elements.get(i));
        return elements.stream().filter(Objects::nonNull).toList();
    }
}
