package se.overens.web.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.overens.shared.Money;
import se.overens.shared.Told;

/// Says in a language what the model wants to say: the text `told.<code>` with its values written as the language does.
public final class Telling {

    private final Texts texts;
    private final Formats formats;

    public Telling(Texts texts) {
        this.texts = texts;
        this.formats = new Formats(texts);
    }

    public String say(Told told) {
        return texts.get("told." + told.code(), told.arguments().stream().map(this::written).toArray());
    }

    private String written(Object value) {
        return switch (value) {
            case BigDecimal decimal -> formats.decimal(decimal, Math.max(0, decimal.scale()));
            case Number whole       -> formats.number(whole);
            case Money money        -> formats.money(money.ore());
            case LocalDate day      -> formats.day(day);
            case List<?> several    -> several.stream().map(this::written).collect(Collectors.joining(", "));
            default                 -> value.toString();
        };
    }
}
