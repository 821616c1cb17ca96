package se.overens.invoicing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.invoicing.store.LedgerEntries;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The bases that the acting organisation made or pays a part of; others are not there.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindInvoiceBases {

    @Inject
    private InvoiceBases bases;
    @Inject
    private LedgerEntries ledger;
    @Inject
    private BasisViews views;
    @Inject
    private CurrentActing acting;

    /// The latest period first.
    ///
    /// @param post only this post's, or 0 for all
    public Page<InvoiceBasisView> list(int post, Page.Request page) {
        Page<InvoiceBasis> found = bases.page(views.reader(), post, page);
        Map<UUID, List<InvoiceRow>> rows = bases.rows(views.reader(), found.items().stream().map(InvoiceBasis::id).toList()).stream()
                .collect(Collectors.groupingBy(InvoiceRow::basis));
        return found.map(basis -> views.view(basis, rows.getOrDefault(basis.id(), List.of()), null));
    }

    public InvoiceBasisView get(int number) {
        InvoiceBasis basis = views.find(number);
        return views.view(basis, views.rows(basis), null);
    }

    /// The basis of a settlement, once it has been made.
    public Optional<InvoiceBasisView> ofSettlement(UUID settlement) {
        return bases.ofSettlement(acting.workspace(), settlement).map(basis -> views.view(basis, views.rows(basis), null)).filter(basis -> basis.mine() || !basis.rows().isEmpty());
    }

    /// The basis with one payer's row only.
    public InvoiceBasisView row(int number, String code) {
        InvoiceBasis basis = views.find(number);
        return views.view(basis, List.of(views.row(basis, code)), null);
    }

    /// Every number that the row has had in the ledger, the first first.
    public List<String> numbersOf(int number, String code) {
        return ledger.numbersOf(acting.workspace(), views.row(views.find(number), code).id());
    }
}
