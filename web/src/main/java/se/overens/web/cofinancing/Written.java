package se.overens.web.cofinancing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;

import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.decision.model.Quorum;
import se.overens.shared.Fraction;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.WrittenDay;
import se.overens.web.cofinancing.PostRequests.Key;
import se.overens.web.cofinancing.PostRequests.QuorumAsked;

/// Reads what a program has written, and says which field is wrong.
public final class Written {

    private Written() {
    }

    public static Money money(String field, String text) {
        return number(field, text, Money::written);
    }

    public static Fraction decimal(String field, String text) {
        return number(field, text, Fraction::parse);
    }

    /// Null for parts that are entered as decided.
    public static CostShareKey key(Key key) {
        if (key == null) return null;
        if (key.type() == null) throw new Invalid("key.type", "required");
        return switch (key.type()) {
            case EQUAL -> new CostShareKey.Equal();
            case PER_CAPITA -> new CostShareKey.PerCapita();
            case FIXED_PERCENT -> new CostShareKey.FixedPercent();
            case FIXED_AMOUNTS -> new CostShareKey.FixedAmounts();
            case BY_PLACES -> new CostShareKey.ByPlaces();
            case BASE_AND_PER_CAPITA -> new CostShareKey.BaseAndPerCapita(decimal("key.base", key.base()));
        };
    }

    /// Null means all of them.
    public static Lane lane(String text) {
        return oneOf("lane", text, Lane.class);
    }

    /// Null stays null.
    public static <E extends Enum<E>> E oneOf(String field, String text, Class<E> type) {
        if (text == null || text.isBlank()) return null;
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(text)).findFirst()
                .orElseThrow(() -> new Invalid(field, "pattern"));
    }

    /// Null stays null.
    public static LocalDate day(String field, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return WrittenDay.read(text);
        } catch (DateTimeParseException noDay) {
            throw new Invalid(field, "pattern");
        }
    }

    /// Null means all the others.
    public static Quorum quorum(QuorumAsked asked) {
        if (asked == null) return null;
        if ((asked.atLeast() == null) == (asked.named() == null)) throw new Invalid("quorum", "wrong");
        if (asked.named() != null && asked.named().contains(null)) throw new Invalid("quorum.named", "required");
        return asked.atLeast() != null ? new Quorum.AtLeast(asked.atLeast()) : new Quorum.Named(asked.named());
    }

    private static <T> T number(String field, String text, Function<String, T> reader) {
        if (text == null) return null;
        try {
            return reader.apply(text);
        } catch (Money.TooLarge tooLarge) {
            throw new Invalid(field, "amount-above-most", Money.MOST_WRITTEN);
        } catch (NumberFormatException notANumber) {
            throw new Invalid(field, "pattern");
        }
    }
}
