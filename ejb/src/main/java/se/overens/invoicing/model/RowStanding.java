package se.overens.invoicing.model;

import java.time.LocalDate;
import java.util.List;

/// Where a row stands in the county's ledger on a day. Derived from what has been registered, never stored. Amounts in öre.
///
/// @param paidOre     what has come in; of a credit row what has been paid back
/// @param leftOre     what is left of it to pay, or to pay back
/// @param creditedOre what credits have taken back of the row; of a credit row what was set off against unpaid rows
public record RowStanding(State state, long paidOre, long leftOre, LocalDate paidOn, long creditedOre) {

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
        PAID,
        /// taken back by credits before anything came in
        CREDITED,
        /// a credit of what has been paid: it is to be paid back
        TO_REPAY,
        /// a credit that has been paid back
        REPAID,
        /// a credit that only lowered what was not yet paid
        SET_OFF
    }

    /// One payment.
    public record Paid(LocalDate paidOn, long amountOre) {
    }

    /// @param amountOre what credits take back of the row, or what the credit row takes back of others
    /// @param setOffOre what of it was not yet paid
    public record Credited(long amountOre, long setOffOre) {
        public static final Credited NONE = new Credited(0, 0);
    }

    public RowStanding(State state, long paidOre, long leftOre, LocalDate paidOn) {
        this(state, paidOre, leftOre, paidOn, 0);
    }

    public static RowStanding of(long amountOre, LocalDate dueOn, boolean numbered, List<Paid> payments, LocalDate today) {
        return of(amountOre, Credited.NONE, dueOn, numbered, payments, today);
    }

    /// @param amountOre below nothing for a credit row
    public static RowStanding of(long amountOre, Credited credited, LocalDate dueOn, boolean numbered, List<Paid> payments, LocalDate today) {
        long paid = payments.stream().mapToLong(Paid::amountOre).reduce(0, Math::addExact);
        LocalDate last = payments.stream().map(Paid::paidOn).max(LocalDate::compareTo).orElse(null);
        long left = Math.abs(amountOre) - credited.setOffOre() - paid;
        if (amountOre < 0) return new RowStanding(creditState(left, paid, numbered), paid, left, last, credited.setOffOre());
        State state = left <= 0 && paid == 0 && credited.amountOre() > 0 ? State.CREDITED : stateOf(left, paid, dueOn, numbered, today);
        return new RowStanding(state, paid, left, last, credited.amountOre());
    }

    private static State creditState(long left, long paid, boolean numbered) {
        if (left <= 0 && paid > 0) return State.REPAID;
        if (!numbered) return State.TO_INVOICE;
        return left > 0 ? State.TO_REPAY : State.SET_OFF;
    }

    private static State stateOf(long left, long paid, LocalDate dueOn, boolean numbered, LocalDate today) {
        if (left <= 0) return State.PAID;
        if (dueOn.isBefore(today)) return State.OVERDUE;
        if (paid > 0) return State.PARTLY_PAID;
        return numbered ? State.INVOICED : State.TO_INVOICE;
    }
}
