package se.overens.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import se.overens.shared.Json;

/// The strict mapper also for Jackson's own provider, which the platform finds in the jar and may take before ours:
/// which of the two writes an answer differs from one deployment to the next.
@Provider
public class StrictMapper implements ContextResolver<ObjectMapper> {

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return Json.STRICT;
    }
}
