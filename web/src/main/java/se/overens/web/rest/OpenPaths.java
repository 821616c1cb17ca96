package se.overens.web.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/// The API's description demands a token where one is demanded, and not of what is open to everybody.
public class OpenPaths implements OASFilter {

    private static final String OPEN = "/public/";

    /// What holds for the whole API is said of each operation instead, since nothing can take it back from one.
    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.setSecurity(null);
        description.getPaths().getPathItems().forEach((path, item) -> {
            if (!path.contains(OPEN)) item.getOperations().values().forEach(OpenPaths::demandToken);
        });
    }

    private static void demandToken(Operation operation) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
    }
}
