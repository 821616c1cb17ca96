package se.overens.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import se.overens.shared.Json;

/// JSON in and out by the strict mapper: an unknown field is refused, not ignored.
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
public class StrictJson extends JacksonJsonProvider {

    public StrictJson() {
        super((ObjectMapper) Json.STRICT, BASIC_ANNOTATIONS);
    }
}
