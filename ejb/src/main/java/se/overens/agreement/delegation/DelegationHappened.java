package se.overens.agreement.delegation;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// Something was done about a delegation, or a copy was sent. Nobody but whoever did it learns of it from the trail.
///
/// @param what `delegation-given`, `delegation-revoked` or `agreement-copy-sent`
record DelegationHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    DelegationHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "agreement-delegation";
    }
}
