package se.overens.agreement;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// The last party has signed.
public record AgreementActivated(UUID agreement, int number, String sha256) implements Happened {

    @Override
    public String what() {
        return "agreement-activated";
    }

    @Override
    public String subjectKind() {
        return "agreement";
    }

    @Override
    public UUID subject() {
        return agreement;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("number", number, "sha256", sha256);
    }
}
