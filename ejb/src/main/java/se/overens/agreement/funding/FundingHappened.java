package se.overens.agreement.funding;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// Something was said of how a year of an agreement is financed.
public record FundingHappened(String what, UUID agreement, Map<String, Object> details) implements Happened {

    @Override
    public String subjectKind() {
        return "agreement";
    }

    @Override
    public UUID subject() {
        return agreement;
    }
}
