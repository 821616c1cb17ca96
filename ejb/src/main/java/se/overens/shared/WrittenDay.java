package se.overens.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/// A day is written `2024-09-30`: text, with four digits for the year. Years beyond that are slips of the hand that no
/// calendar of ours and no column holds.
public final class WrittenDay extends StdScalarDeserializer<LocalDate> {

    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    WrittenDay() {
        super(LocalDate.class);
    }

    /// @throws DateTimeParseException when it is no day
    public static LocalDate read(String text) {
        if (!DAY.matcher(text).matches()) throw new DateTimeParseException("not a day", text, 0);
        return LocalDate.parse(text);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        String text = parser.getText();
        try {
            return read(text);
        } catch (DateTimeParseException noSuchDay) {
            // told below, like any other text that is no day
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
    }
}
