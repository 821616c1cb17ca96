package se.overens.invoicing;

import java.time.LocalDate;
import java.util.List;
import se.overens.invoicing.model.HalfYear;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.KeySource;

/// A basis as the reader sees it: all rows to whoever made it, its own to a payer. Amounts in öre.
///
/// @param label           "FU 2024-1"
/// @param year            the calendar year that it belongs to
/// @param period          `2024-H1`, or null for a settlement's
/// @param settlement      the settlement's number, or null for a half-year's
/// @param endsOn          the last day that costs anything
/// @param yearOre         the whole year's cost
/// @param months          of the year through `endsOn`, an exact number
/// @param throughOre      what those months cost
/// @param billedBeforeOre what of it the year's earlier bases hold
/// @param correctedOre    what is put right of earlier years, and invoiced too
/// @param overflowOre     what of it lies above a ceiling of the contract and is not billed
/// @param mine            whether the reader's organisation made it
/// @param receipt         the receipt's number, in the answer to the act only
public record InvoiceBasisView(int number, String label, int post, String postTitle, int year, HalfYear period, Integer settlement, LocalDate startsOn,
                               LocalDate endsOn, LocalDate madeOn, LocalDate dueOn, long yearOre, String months, long throughOre,
                               long billedBeforeOre, long overflowOre, long correctedOre, long totalOre, KeySource key, List<InvoiceRowView> rows, boolean mine, String receipt) {

    public InvoiceBasisView {
        rows = List.copyOf(rows);
    }

    static InvoiceBasisView of(InvoiceBasis basis, List<InvoiceRowView> rows, boolean mine, String receipt) {
        InvoiceBasis.Cost cost = basis.cost();
        return new InvoiceBasisView(basis.number(), basis.label(), basis.post().number(), basis.post().title(), basis.year(), basis.period(),
                basis.settlement() == null ? null : Integer.valueOf(basis.settlement().number()),
                basis.startsOn(), basis.endsOn(), basis.made().on(), basis.made().dueOn(), cost.yearOre(), cost.months(),
                cost.throughOre(), cost.billedBeforeOre(), cost.overflowOre(), cost.correctedOre(), cost.totalOre(), cost.key(), rows, mine, receipt);
    }

    public long paidOre() {
        return rows.stream().filter(row -> !row.credit()).mapToLong(row -> row.standing().paidOre()).sum();
    }

    public long leftOre() {
        return rows.stream().filter(row -> !row.credit()).mapToLong(row -> row.standing().leftOre()).sum();
    }

    /// What credits take back.
    public long creditedOre() {
        return -rows.stream().filter(InvoiceRowView::credit).mapToLong(InvoiceRowView::amountOre).sum();
    }

    /// What of it is still to be paid back.
    public long toRepayOre() {
        return rows.stream().filter(InvoiceRowView::credit).mapToLong(row -> row.standing().leftOre()).sum();
    }

    public long paidRows() {
        return rows.stream().filter(InvoiceRowView::paid).count();
    }

    /// What the reader's rows come to: the total for whoever made it, its own part for a payer.
    public long shownOre() {
        return rows.stream().mapToLong(InvoiceRowView::amountOre).sum();
    }
}
