package se.overens.agreement.termination;

import java.util.Map;
import java.util.UUID;
import se.overens.agreement.model.Agreement;
import se.overens.shared.Happened;

/// Something was said about undoing a notice, which stands until all have agreed.
public record NoticeHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    static NoticeHappened withdrawalAsked(Agreement agreement, UUID party) {
        return new NoticeHappened("notice-withdrawal-asked", agreement.id(), Map.of("number", agreement.number(), "party", party));
    }

    static NoticeHappened withdrawalAnswered(Agreement agreement, UUID party, boolean consents) {
        return new NoticeHappened("notice-withdrawal-answered", agreement.id(), Map.of("number", agreement.number(), "party", party, "consents", consents));
    }

    @Override
    public String subjectKind() {
        return "agreement";
    }
}
