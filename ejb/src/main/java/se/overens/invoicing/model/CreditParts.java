package se.overens.invoicing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.overens.shared.Money;
import se.overens.shared.Refusal;

/// Which earlier rows a credit takes back, and how much of each: first what has not been paid, the latest row first, and
/// then what has been, which is paid back. No row is credited with more than it was.
public record CreditParts(List<Part> parts) {

    /// An earlier row. Amounts in öre.
    ///
    /// @param creditedOre by earlier credits
    /// @param leftOre     to pay of it
    public record Original(UUID row, long amountOre, long creditedOre, long leftOre) {

        private long creditableOre() {
            return amountOre - creditedOre;
        }

        private long unpaidOre() {
            return Math.max(0, Math.min(leftOre, creditableOre()));
        }
    }

    /// @param setOffOre what of it lowers what is left to pay
    public record Part(UUID row, long amountOre, long setOffOre) {
    }

    /// More is to be credited than was ever invoiced.
    public static class CreditAboveInvoiced extends Refusal {
        public CreditAboveInvoiced(String above) {
            super(Kind.CONFLICT, "credit-above-invoiced", above);
        }
    }

    public CreditParts {
        parts = List.copyOf(parts);
    }

    /// @param originals the latest first
    /// @throws CreditAboveInvoiced when they are not as much
    public static CreditParts of(long ore, List<Original> originals) {
        long[] setOff = new long[originals.size()];
        long[] paidBack = new long[originals.size()];
        long rest = ore;
        for (int i = 0; i < setOff.length; i++) {
            setOff[i] = Math.min(rest, originals.get(i).unpaidOre());
            rest -= setOff[i];
        }
        for (int i = 0; i < setOff.length; i++) {
            paidBack[i] = Math.min(rest, originals.get(i).creditableOre() - setOff[i]);
            rest -= paidBack[i];
        }
        if (rest > 0) throw new CreditAboveInvoiced(Money.ofOre(rest).toString());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < setOff.length; i++)
            if (setOff[i] + paidBack[i] > 0) parts.add(new Part(originals.get(i).row(), setOff[i] + paidBack[i], setOff[i]));
        return new CreditParts(parts);
    }

    public long setOffOre() {
        return parts.stream().mapToLong(Part::setOffOre).sum();
    }
}
