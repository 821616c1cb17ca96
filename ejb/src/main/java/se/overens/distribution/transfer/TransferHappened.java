package se.overens.distribution.transfer;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.shared.Happened;

/// Something was done with a transfer.
record TransferHappened(Event event, UUID subject, int number, UUID organisation) implements Happened {

    @Override
    public String what() {
        return "transfer-" + event.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subjectKind() {
        return "transfer";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("number", number, "organisation", organisation);
    }
}
