package se.overens.web.invoicing;

import java.time.LocalDate;
import java.util.List;
import se.overens.invoicing.InvoiceBasisView;
import se.overens.invoicing.InvoiceRowView;
import se.overens.invoicing.model.ClauseSource;
import se.overens.invoicing.model.DecisionSource;
import se.overens.invoicing.model.KeySource;
import se.overens.shared.Money;

/// A basis to a program: amounts in kronor as text, `"188000.00"`. It is of a half-year (`period`) or of a settlement (its
/// number); then a row may be a credit, with an amount below nothing.
public record BasisAnswer(int number, String label, int post, String postTitle, int year, String period, Integer settlement, LocalDate startsOn, LocalDate endsOn,
                          LocalDate madeOn, LocalDate dueOn, String yearAmount, String months, String throughAmount,
                          String billedBeforeAmount, String overflowAmount, String correctedAmount, String totalAmount, KeySource key, List<Row> rows, String receipt) {

    /// @param exact        the part of the cost through the period's end before it became whole öre
    /// @param trueUpAmount what of it is for months of the year that had been billed already
    public record Row(String code, String payer, Long population, String share, String sharePercent, String exact, String throughAmount,
                      String billedBeforeAmount, String overflowAmount, String trueUpAmount, List<Corrected> corrections, String amount, String ledgerNumber, String state, String paidAmount, String leftAmount,
                      List<Paid> payments, String creditedAmount, List<Credit> credits, ClauseSource clause, DecisionSource decision) {
    }

    /// Another row, which this one credits or which credits this one.
    ///
    /// @param setOffAmount what of it was not yet paid
    public record Credit(int basis, String label, String amount, String setOffAmount) {
    }

    /// What is put right of an earlier year.
    public record Corrected(int year, String amount) {
    }

    public record Paid(LocalDate paidOn, String amount) {
    }

    public static BasisAnswer of(InvoiceBasisView basis) {
        return new BasisAnswer(basis.number(), basis.label(), basis.post(), basis.postTitle(), basis.year(), basis.period() == null ? null : basis.period().toString(), basis.settlement(), basis.startsOn(),
                basis.endsOn(), basis.madeOn(), basis.dueOn(), kronor(basis.yearOre()), basis.months(), kronor(basis.throughOre()),
                kronor(basis.billedBeforeOre()), kronor(basis.overflowOre()), kronor(basis.correctedOre()), kronor(basis.totalOre()), basis.key(), basis.rows().stream().map(BasisAnswer::row).toList(),
                basis.receipt());
    }

    private static Row row(InvoiceRowView row) {
        return new Row(row.code(), row.payer(), row.population(), row.share(), row.sharePercent().toPlainString(), row.exact().toPlainString(),
                kronor(row.throughOre()), kronor(row.billedBeforeOre()), kronor(row.overflowOre()), kronor(row.trueUpOre()),
                row.corrections().stream().map(one -> new Corrected(one.year(), kronor(one.amountOre()))).toList(), kronor(row.amountOre()), row.ledgerNumber(),
                row.standing().state().name(), kronor(row.standing().paidOre()), kronor(row.standing().leftOre()),
                row.payments().stream().map(paid -> new Paid(paid.paidOn(), kronor(paid.amountOre()))).toList(), kronor(row.standing().creditedOre()),
                row.credits().stream().map(credit -> new Credit(credit.basis(), credit.label(), kronor(credit.amountOre()), kronor(credit.setOffOre()))).toList(), row.clause(), row.decision());
    }

    static String kronor(long ore) {
        return Money.ofOre(ore).toString();
    }
}
