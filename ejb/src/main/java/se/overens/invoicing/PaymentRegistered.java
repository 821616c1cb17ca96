package se.overens.invoicing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// Money has come in for a row.
public record PaymentRegistered(UUID row, String label, String payer, LocalDate paidOn, long amountOre) implements Happened {

    @Override
    public String what() {
        return "payment-registered";
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
        return Map.of("label", label, "payer", payer, "paidOn", paidOn.toString(), "amountOre", Long.toString(amountOre));
    }
}
