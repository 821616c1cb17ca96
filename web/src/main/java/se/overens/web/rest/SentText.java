package se.overens.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/// A text that somebody sent. It holds letters, spaces and line ends: neither the database nor a document has room for
/// other control characters or for half a letter.
class SentText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    /// The text cannot be kept as it is.
    static class Unwritable extends JsonMappingException {
        private static final long serialVersionUID = 1L;

        Unwritable(JsonParser parser) {
            super(parser, "a control character, or half a letter");
        }
    }

    SentText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && text.codePoints().anyMatch(SentText::isUnwritable)) throw new Unwritable(parser);
        return text;
    }

    private static boolean isUnwritable(int letter) {
        return letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' || Character.getType(letter) == Character.SURROGATE;
    }
}
