package se.overens.agreement.commitment;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// Something was told of what an agreement promises.
///
/// @param what `commitment-reported`, `agreement-revised-yearly`
record CommitmentHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    CommitmentHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "agreement";
    }
}
