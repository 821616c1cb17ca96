package se.overens.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import se.overens.shared.Invalid;
import se.overens.shared.Json;

/// JSON in and out by the strict mapper: an unknown field is refused, not ignored.
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
public class StrictJson extends JacksonJsonProvider {

    public StrictJson() {
        super((ObjectMapper) Json.STRICT, BASIC_ANNOTATIONS);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
                           MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        try {
            return super.readFrom(type, genericType, annotations, mediaType, headers, body);
        } catch (CharConversionException notText) {     // bytes that are no text are no JSON either
            throw new Invalid("", "json");
        }
    }
}
