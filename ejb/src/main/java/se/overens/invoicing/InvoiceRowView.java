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
/// @param corrections  what is put right of earlier years, since the index came
/// @param ledgerNumber in the county's own ledger, or null
/// @param clause       what the payer's agreement says, or null when it was not entered
/// @param decision     the payer's decision behind the agreement, or null when it was not entered
public record InvoiceRowView(String code, String payer, Long population, String share, BigDecimal sharePercent, BigDecimal exact,
                             long throughOre, long billedBeforeOre, long overflowOre, List<Corrected> corrections, long amountOre, String ledgerNumber, RowStanding standing,
                             List<Paid> payments, ClauseSource clause, DecisionSource decision) {

    public record Paid(LocalDate paidOn, long amountOre) {
    }

    public record Corrected(int year, long amountOre) {
    }

    public InvoiceRowView {
        corrections = List.copyOf(corrections);
        payments = List.copyOf(payments);
    }

    static InvoiceRowView of(InvoiceBasis basis, InvoiceRow row, String ledgerNumber, List<Payment> payments, List<InvoiceCorrection> corrections, LocalDate today) {
        InvoiceRow.Payer payer = row.payer();
        Fraction share = fraction(payer.share());
        RowStanding standing = RowStanding.of(row.amountOre(), basis.made().dueOn(), ledgerNumber != null,
                payments.stream().map(payment -> new RowStanding.Paid(payment.paidOn(), payment.amountOre())).toList(), today);
        return new InvoiceRowView(payer.code(), payer.name(), payer.population(), payer.share(), share.times(100).toDecimal(4),
                Money.ofOre(basis.cost().throughOre()).inKronor().times(share).toDecimal(4),
                row.part().throughOre(), row.part().billedBeforeOre(), row.part().overflowOre(),
                corrections.stream().map(one -> new Corrected(one.year(), one.amountOre())).toList(), row.amountOre(), ledgerNumber, standing,
                payments.stream().map(payment -> new Paid(payment.paidOn(), payment.amountOre())).toList(), row.clause(), row.decision());
    }

    public boolean paid() {
        return standing.state() == RowStanding.State.PAID;
    }

    private static Fraction fraction(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? Fraction.parse(text) : Fraction.parse(text.substring(0, slash)).dividedBy(Fraction.parse(text.substring(slash + 1)));
    }
}
