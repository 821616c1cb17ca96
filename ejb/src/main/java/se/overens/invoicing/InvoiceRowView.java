package se.overens.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.overens.invoicing.model.ClauseSource;
import se.overens.invoicing.model.DecisionSource;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceCorrection;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.model.Payment;
import se.overens.invoicing.model.RowStanding;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// One payer's row as it is shown: the same to the payer and to whoever made the basis. Amounts in öre.
///
/// @param share        the exact part of the cost, `168737/472757`
/// @param sharePercent the same in per cent with four decimals, for showing
/// @param exact        the exact part of the cost in kronor with four decimals, before it became whole öre
/// @param overflowOre  what of it lies above a ceiling of the contract and is not billed
/// @param trueUpOre    what of it is for months of the year that had been billed already
/// @param corrections  what is put right of earlier years, since the index came
/// @param ledgerNumber in the county's own ledger, or null
/// @param clause       what the payer's agreement says, or null when it was not entered
/// @param credits      the rows that this one credits, or the credits of this one
/// @param decision     the payer's decision behind the agreement, or null when it was not entered
public record InvoiceRowView(String code, String payer, Long population, String share, BigDecimal sharePercent, BigDecimal exact,
                             long throughOre, long billedBeforeOre, long overflowOre, long trueUpOre, List<Corrected> corrections, long amountOre, String ledgerNumber, RowStanding standing,
                             List<Paid> payments, List<Credit> credits, ClauseSource clause, DecisionSource decision) {

    public record Paid(LocalDate paidOn, long amountOre) {
    }

    /// Another row, which this one credits or which credits this one.
    ///
    /// @param basis     the number of its basis
    /// @param setOffOre what of it was not yet paid
    public record Credit(int basis, String label, long amountOre, long setOffOre) {
    }

    public record Corrected(int year, long amountOre) {
    }

    public InvoiceRowView {
        corrections = List.copyOf(corrections);
        payments = List.copyOf(payments);
        credits = List.copyOf(credits);
    }

    static InvoiceRowView of(InvoiceBasis basis, InvoiceRow row, String ledgerNumber, List<Payment> payments, List<InvoiceCorrection> corrections, List<Credit> credits, LocalDate today) {
        InvoiceRow.Payer payer = row.payer();
        Fraction share = fraction(payer.share());
        RowStanding standing = RowStanding.of(row.amountOre(), credited(credits), basis.made().dueOn(), ledgerNumber != null,
                payments.stream().map(payment -> new RowStanding.Paid(payment.paidOn(), payment.amountOre())).toList(), today);
        return new InvoiceRowView(payer.code(), payer.name(), payer.population(), payer.share(), share.times(100).toDecimal(4),
                exact(basis, row, share).toDecimal(4),
                row.part().throughOre(), row.part().billedBeforeOre(), row.part().overflowOre(), row.trueUpOre(),
                corrections.stream().map(one -> new Corrected(one.year(), one.amountOre())).toList(), row.amountOre(), ledgerNumber, standing,
                payments.stream().map(payment -> new Paid(payment.paidOn(), payment.amountOre())).toList(), credits, row.clause(), row.decision());
    }

    /// A settlement's rows were counted by the settlement.
    private static Fraction exact(InvoiceBasis basis, InvoiceRow row, Fraction share) {
        if (basis.settlement() != null) return Money.ofOre(row.part().throughOre()).inKronor();
        return Money.ofOre(basis.cost().throughOre()).inKronor().times(share);
    }

    private static RowStanding.Credited credited(List<Credit> credits) {
        return new RowStanding.Credited(credits.stream().mapToLong(Credit::amountOre).sum(), credits.stream().mapToLong(Credit::setOffOre).sum());
    }

    /// Takes back what earlier rows charged.
    public boolean credit() {
        return amountOre < 0;
    }

    public boolean paid() {
        return switch (standing.state()) {
            case PAID, CREDITED, REPAID, SET_OFF -> true;
            case TO_INVOICE, INVOICED, PARTLY_PAID, OVERDUE, TO_REPAY -> false;
        };
    }

    private static Fraction fraction(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? Fraction.parse(text) : Fraction.parse(text.substring(0, slash)).dividedBy(Fraction.parse(text.substring(slash + 1)));
    }
}
