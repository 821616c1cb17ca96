package se.overens.invoicing.model;

import java.time.LocalDate;
import java.util.List;

/// Where a row stands in the county's ledger on a day. Derived from what has been registered, never stored.
public record RowStanding(State state, long paidOre, long leftOre, LocalDate paidOn) {

    public enum State {
        /// the ledger has not numbered it yet
        TO_INVOICE,
        /// invoiced, the due date not passed
        INVOICED,
        /// part of it has come in
        PARTLY_PAID,
        /// the due date has passed and something is left
        OVERDUE,
        /// everything has come in
        PAID
    }

    /// One payment.
    public record Paid(LocalDate paidOn, long amountOre) {
    }

    public static RowStanding of(long amountOre, LocalDate dueOn, boolean numbered, List<Paid> payments, LocalDate today) {
        long paid = payments.stream().mapToLong(Paid::amountOre).reduce(0, Math::addExact);
        LocalDate last = payments.stream().map(Paid::paidOn).max(LocalDate::compareTo).orElse(null);
        return new RowStanding(stateOf(amountOre - paid, paid, dueOn, numbered, today), paid, amountOre - paid, last);
    }

    private static State stateOf(long left, long paid, LocalDate dueOn, boolean numbered, LocalDate today) {
        if (left <= 0) return State.PAID;
        if (dueOn.isBefore(today)) return State.OVERDUE;
        if (paid > 0) return State.PARTLY_PAID;
        return numbered ? State.INVOICED : State.TO_INVOICE;
    }
}
