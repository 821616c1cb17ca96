package se.overens.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/// The programs' way in. Everything a page can do is here, through the same use cases.
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Överens", version = "1"), security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class ApiApplication extends Application {

    /// The server's own ways with JSON are turned off: they ignore unknown fields, and are chosen before [StrictJson].
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "StrictJson", "jersey.config.server.jsonFeature", "StrictJson",
                "jersey.config.disableJsonBinding", true, "jersey.config.disableJsonProcessing", true, "jersey.config.disableMoxyJson", true);
    }
}
