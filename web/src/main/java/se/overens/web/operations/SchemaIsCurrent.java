package se.overens.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.overens.shared.CheckSchema;

/// Ready only when the database answers and its schema is the one this release was built for.
@Readiness
@ApplicationScoped
public class SchemaIsCurrent implements HealthCheck {

    @Inject
    private CheckSchema schema;

    @Override
    public HealthCheckResponse call() {
        var state = schema.state();
        return HealthCheckResponse.named("schema").status(state.current())
                .withData("expected", state.expected()).withData("found", state.found()).build();
    }
}
