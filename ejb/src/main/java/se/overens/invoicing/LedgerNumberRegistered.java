package se.overens.invoicing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.overens.shared.Happened;

/// A row has got its number in the county's own ledger, or another than before.
public record LedgerNumberRegistered(UUID row, String label, String payer, Optional<String> before, String after) implements Happened {

    @Override
    public String what() {
        return "ledger-number-registered";
    }

    @Override
    public String subjectKind() {
        return "invoice-row";
    }

    @Override
    public UUID subject() {
        return row;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("label", label, "payer", payer, "before", before.orElse(""), "after", after);
    }
}
