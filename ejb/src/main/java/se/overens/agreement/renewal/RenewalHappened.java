package se.overens.agreement.renewal;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// Something was said of an agreement's going on.
///
/// @param what `agreement-owner-named`, `agreement-reviewed`
record RenewalHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    RenewalHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "agreement";
    }
}
