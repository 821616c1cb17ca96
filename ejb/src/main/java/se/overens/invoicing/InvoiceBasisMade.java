package se.overens.invoicing;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// A half-year's basis has been made.
public record InvoiceBasisMade(UUID basis, String label, UUID post, String period, long totalOre) implements Happened {

    @Override
    public String what() {
        return "invoice-basis-made";
    }

    @Override
    public String subjectKind() {
        return "invoice-basis";
    }

    @Override
    public UUID subject() {
        return basis;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("label", label, "post", post.toString(), "period", period, "totalOre", Long.toString(totalOre));
    }
}
