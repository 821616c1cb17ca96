package se.overens.web.rest;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Supplier;

/// Answers that anybody on the way may keep for a while, since everybody gets the same. Who has it already is told so.
public final class Kept {

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private Kept() {
    }

    /// For what never changes at its address.
    public static Response forGood(Request request, EntityTag tag, Supplier<Response.ResponseBuilder> answer) {
        CacheControl cache = keeping(A_YEAR);
        cache.getCacheExtension().put("immutable", null);
        return answer(request, tag, cache, answer);
    }

    /// For what may get a line more.
    public static Response awhile(Request request, EntityTag tag, Supplier<Response.ResponseBuilder> answer) {
        return answer(request, tag, keeping(A_MINUTE), answer);
    }

    private static Response answer(Request request, EntityTag tag, CacheControl cache, Supplier<Response.ResponseBuilder> answer) {
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same != null ? same : answer.get()).tag(tag).cacheControl(cache).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    private static CacheControl keeping(Duration time) {
        CacheControl cache = new CacheControl();
        cache.setNoTransform(false);
        cache.setMaxAge((int) time.toSeconds());
        cache.getCacheExtension().put("public", null);
        return cache;
    }
}
