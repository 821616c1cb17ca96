package se.overens.invoicing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceCorrection;
import se.overens.invoicing.model.InvoiceCredit;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.model.Payment;
import se.overens.invoicing.store.Corrections;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.invoicing.store.InvoiceBases.Reader;
import se.overens.invoicing.store.LedgerEntries;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Finds what the acting organisation may see and puts a basis, its rows and what the ledger has answered together.
@Dependent
class BasisViews {

    @Inject
    private InvoiceBases bases;
    @Inject
    private Corrections recorded;
    @Inject
    private LedgerEntries ledger;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    Reader reader() {
        return new Reader(acting.workspace(), acting.organisation());
    }

    InvoiceBasis find(int number) {
        return bases.find(reader(), number).orElseThrow(() -> new NotFound("invoice-basis", number));
    }

    InvoiceRow row(InvoiceBasis basis, String code) {
        return bases.row(reader(), basis.id(), code).orElseThrow(() -> new NotFound("invoice-row", code));
    }

    List<InvoiceRow> rows(InvoiceBasis basis) {
        return bases.rows(reader(), List.of(basis.id()));
    }

    InvoiceBasisView view(InvoiceBasis basis, List<InvoiceRow> rows, String receipt) {
        List<UUID> ids = rows.stream().map(InvoiceRow::id).toList();
        Map<UUID, String> numbers = ledger.numbers(acting.workspace(), ids);
        Map<UUID, List<Payment>> payments = ledger.payments(acting.workspace(), ids);
        Map<UUID, List<InvoiceCorrection>> corrections = recorded.corrections(acting.workspace(), ids);
        Map<UUID, List<InvoiceRowView.Credit>> credits = credits(ids);
        return InvoiceBasisView.of(basis, rows.stream().map(row -> InvoiceRowView.of(basis, row, numbers.get(row.id()),
                payments.getOrDefault(row.id(), List.of()), corrections.getOrDefault(row.id(), List.of()), credits.getOrDefault(row.id(), List.of()), today.day())).toList(), basis.isMadeBy(acting.organisation()), receipt);
    }

    /// By row: those that it credits, or that credit it.
    private Map<UUID, List<InvoiceRowView.Credit>> credits(List<UUID> rows) {
        Map<UUID, List<InvoiceRowView.Credit>> credits = new HashMap<>();
        List<InvoiceCredit> all = bases.credits(acting.workspace(), rows);
        Map<UUID, InvoiceBasis> others = bases.basesOf(acting.workspace(), all.stream().flatMap(each -> Stream.of(each.creditRow(), each.originalRow())).toList());
        for (InvoiceCredit each : all) {
            add(credits, each.creditRow(), each, others.get(each.originalRow()));
            add(credits, each.originalRow(), each, others.get(each.creditRow()));
        }
        return credits;
    }

    private static void add(Map<UUID, List<InvoiceRowView.Credit>> credits, UUID row, InvoiceCredit each, InvoiceBasis other) {
        credits.computeIfAbsent(row, _ -> new ArrayList<>()).add(new InvoiceRowView.Credit(other.number(), other.label(), each.amountOre(), each.setOffOre()));
    }
}
