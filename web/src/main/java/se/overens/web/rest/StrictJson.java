package se.overens.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import se.overens.shared.Invalid;
import se.overens.shared.Json;

/// JSON in and out by the strict mapper: an unknown field is refused, not ignored. It stands before the server's own
/// providers, of which there are several and none strict, and which of them is asked is nobody's choice.
@Provider
public class StrictJson implements ReaderInterceptor, WriterInterceptor {

    private static final ObjectMapper SENT = Json.STRICT.copy().registerModule(new SimpleModule().addDeserializer(String.class, new SentText()));
    private static final List<Class<?>> RAW = List.of(CharSequence.class, byte[].class, InputStream.class, StreamingOutput.class);

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (!isJson(reading.getMediaType()) || isRaw(reading.getType())) return reading.proceed();
        PushbackInputStream body = new PushbackInputStream(reading.getInputStream());
        int first = body.read();
        if (first < 0 && mayBeEmpty(reading)) return null;
        if (first >= 0) body.unread(first);
        try {
            Object read = SENT.readValue(body, SENT.constructType(reading.getGenericType()));
            if (read == null) throw new Invalid("", "json");
            return read;
        } catch (CharConversionException notText) {     // bytes that are no text are no JSON either
            throw new Invalid("", "json");
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException {
        if (isJson(writing.getMediaType()) && !isRaw(writing.getType())) {
            writing.getOutputStream().write(Json.STRICT.writeValueAsBytes(writing.getEntity()));
        } else {
            writing.proceed();
        }
    }

    private static boolean mayBeEmpty(ReaderInterceptorContext reading) {
        return Arrays.stream(reading.getAnnotations()).anyMatch(MayBeEmpty.class::isInstance);
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static boolean isRaw(Class<?> type) {
        return RAW.stream().anyMatch(raw -> raw.isAssignableFrom(type));
    }
}
