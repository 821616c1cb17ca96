package se.overens.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/// Text is whatever a database can keep: the character with the number 0 is in none that anybody writes.
final class WrittenText extends StringDeserializer {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        return text == null || text.indexOf('\0') < 0 ? text : (String) context.handleWeirdStringValue(String.class, text, "has no letter in it");
    }
}
