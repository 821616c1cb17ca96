package se.overens.invoicing.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.shared.Refusal;

/// What each payer owes for a period: its part of the year's cost through the end of the period, less what the year's
/// earlier bases hold. So the parts of a basis add up to its total, and the bases of a year to the year.
public record BasisParts(List<Part> parts) {

    /// @param throughOre      the payer's part of the cost through the period's end
    /// @param billedBeforeOre in the year's earlier bases
    public record Part(UUID organisation, long throughOre, long billedBeforeOre) {
        public long amountOre() {
            return Math.subtractExact(throughOre, billedBeforeOre);
        }
    }

    /// Nobody has anything to pay for the period.
    public static class NothingToInvoice extends Refusal {
        public NothingToInvoice(HalfYear period) {
            super(Kind.CONFLICT, "nothing-to-invoice", period);
        }
    }

    /// Somebody has been invoiced more than the cost; that is put right by a credit, not by a basis.
    public static class InvoicedAboveCost extends Refusal {
        public InvoicedAboveCost(HalfYear period) {
            super(Kind.CONFLICT, "invoiced-above-cost", period);
        }
    }

    public BasisParts {
        parts = List.copyOf(parts);
    }

    /// @param throughOre      each payer's part of the cost through the period's end, in the order of the rows
    /// @param billedBeforeOre what the year's earlier bases hold for each
    public static BasisParts of(HalfYear period, Map<UUID, Long> throughOre, Map<UUID, Long> billedBeforeOre) {
        if (!throughOre.keySet().containsAll(billedBeforeOre.keySet())) throw new InvoicedAboveCost(period);
        var parts = throughOre.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue(), billedBeforeOre.getOrDefault(entry.getKey(), 0L))).toList();
        if (parts.stream().anyMatch(part -> part.amountOre() < 0)) throw new InvoicedAboveCost(period);
        var owed = parts.stream().filter(part -> part.amountOre() > 0).toList();
        if (owed.isEmpty()) throw new NothingToInvoice(period);
        return new BasisParts(owed);
    }

    public long totalOre() {
        return parts.stream().mapToLong(Part::amountOre).reduce(0, Math::addExact);
    }
}
