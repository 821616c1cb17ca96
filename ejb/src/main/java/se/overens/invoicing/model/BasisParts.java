package se.overens.invoicing.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.cofinancing.ceiling.model.PostCeilings;
import se.overens.shared.Money;
import se.overens.shared.Refusal;

/// What each payer owes for a period: its part of the year's cost through the end of the period, less what the year's
/// earlier bases hold. So the parts of a basis add up to its total, and the bases of a year to the year.
public record BasisParts(List<Part> parts) {

    /// @param throughOre      the payer's part of the cost through the period's end
    /// @param billedBeforeOre in the year's earlier bases
    /// @param overflowOre     what of the year so far lies above a ceiling and is not billed
    /// @param correctedOre    what is put right of earlier years
    public record Part(UUID organisation, long throughOre, long billedBeforeOre, long overflowOre, long correctedOre) {

        public Part(UUID organisation, long throughOre, long billedBeforeOre) {
            this(organisation, throughOre, billedBeforeOre, 0, 0);
        }

        public long amountOre() {
            return Math.addExact(Math.subtractExact(Math.subtractExact(throughOre, billedBeforeOre), overflowOre), correctedOre);
        }

        private Part billing(Money billable) {
            return new Part(organisation, throughOre, billedBeforeOre, Math.subtractExact(throughOre - billedBeforeOre, billable.ore()), correctedOre);
        }

        private Part correcting(long ore) {
            return new Part(organisation, throughOre, billedBeforeOre, overflowOre, Math.addExact(correctedOre, ore));
        }
    }

    /// What is put right of an earlier year, on the row of one that has something to pay now.
    public record Correction(UUID organisation, int year, long amountOre) {
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

    /// The contract's ceiling has been reached: nothing more may be billed under it.
    public static class CeilingReached extends Refusal {
        public CeilingReached(HalfYear period, Money ceiling, Money above) {
            super(Kind.CONFLICT, "ceiling-reached", period, ceiling, above);
        }
    }

    public BasisParts {
        parts = List.copyOf(parts);
    }

    /// The same with what the ceilings stop left unbilled.
    ///
    /// @throws CeilingReached when they stop everything
    public BasisParts under(PostCeilings ceilings, HalfYear period) {
        Map<UUID, Money> claims = new LinkedHashMap<>();
        parts.forEach(part -> claims.put(part.organisation(), Money.ofOre(part.amountOre())));
        PostCeilings.Held held = ceilings.hold(period.year(), claims);
        if (held.stopped() == null) return this;
        if (held.total().ore() == 0) throw new CeilingReached(period, held.stopped().amount(), held.overflow());
        return new BasisParts(parts.stream().map(part -> part.billing(held.billable().get(part.organisation()))).toList());
    }

    /// Which of these can be put right now: one that would leave nothing to pay waits for a later basis.
    public List<Correction> possible(List<Correction> corrections) {
        Map<UUID, Long> left = new LinkedHashMap<>();
        billed().forEach(part -> left.put(part.organisation(), part.amountOre()));
        List<Correction> possible = new ArrayList<>();
        for (Correction one : corrections)
            if (left.getOrDefault(one.organisation(), 0L) > Math.max(0, -one.amountOre())) {
                left.merge(one.organisation(), one.amountOre(), Long::sum);
                possible.add(one);
            }
        return possible;
    }

    public BasisParts correcting(List<Correction> corrections) {
        return new BasisParts(parts.stream().map(part -> part.correcting(corrections.stream()
                .filter(one -> one.organisation().equals(part.organisation())).mapToLong(Correction::amountOre).reduce(0, Math::addExact))).toList());
    }

    public long correctedOre() {
        return parts.stream().mapToLong(Part::correctedOre).reduce(0, Math::addExact);
    }

    /// Those that have something to pay; one whose ceiling is reached has no row.
    public List<Part> billed() {
        return parts.stream().filter(part -> part.amountOre() != 0).toList();
    }

    public long overflowOre() {
        return parts.stream().mapToLong(Part::overflowOre).reduce(0, Math::addExact);
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
