package se.overens.agreement;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// Something was done to an agreement that nobody but the audit trail needs to know.
///
/// @param what `agreement-offered`, `agreement-countered`, `agreement-accepted`, `agreement-signed` …
public record AgreementHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    public AgreementHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "agreement";
    }
}
