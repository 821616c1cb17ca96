package se.overens.cofinancing.service;

import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// Something came to a service of the catalogue.
///
/// @param what `service-offered`, `service-closed`, `service-subscribed`, `service-answered`
record ServiceHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    ServiceHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "shared-service";
    }
}
