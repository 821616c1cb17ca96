package se.overens.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/// Text that the database can keep: JSON may write a zero character or half of a pair, which are no text there.
class StorableText extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text != null && text.codePoints().anyMatch(StorableText::isNoText))
            throw context.weirdStringException("", String.class, "holds what is no text");
        return text;
    }

    private static boolean isNoText(int codePoint) {
        return codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
