package se.overens.invoicing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.model.RowDocument;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.invoicing.store.LedgerEntries;
import se.overens.record.AttachmentView;
import se.overens.record.KeepDocument;
import se.overens.record.MakePdf;
import se.overens.record.ReadAttachment;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// A row as a PDF. It is made when it is first asked for and kept, so that the payer and the host read the same bytes.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ReadInvoiceRow {

    @Inject
    private BasisViews views;
    @Inject
    private InvoiceBases bases;
    @Inject
    private LedgerEntries ledger;
    @Inject
    private MakePdf makePdf;
    @Inject
    private KeepDocument keep;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param number the basis' number
    /// @param code   the payer, `0580`
    public ReadAttachment.Content pdf(int number, String code) {
        InvoiceBasis basis = views.find(number);
        InvoiceRow row = views.row(basis, code);
        UUID kept = ledger.document(acting.workspace(), row.id()).map(RowDocument::attachment).orElseGet(() -> make(basis, row));
        return attachments.read(kept);
    }

    private UUID make(InvoiceBasis basis, InvoiceRow row) {
        bases.lockPlan(acting.workspace(), basis.post().id());
        return ledger.document(acting.workspace(), row.id()).map(RowDocument::attachment).orElseGet(() -> {
            byte[] pdf = makePdf.of("invoice-row", model(basis, row), Words.SWEDISH);
            AttachmentView made = keep.keep(basis.made().by(), basis.label().replace(' ', '-') + "-" + row.payer().code() + ".pdf", pdf);
            ledger.add(new RowDocument(row, made.id(), today.now()));
            return made.id();
        });
    }

    private Map<String, Object> model(InvoiceBasis basis, InvoiceRow row) {
        InvoiceBasisView view = views.view(basis, List.of(row), null);
        InvoiceRowView shown = view.rows().getFirst();
        String title = Words.in(Words.SWEDISH).of("invoicing.pdf.title", view.label(), shown.payer());
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        model.put("description", title);
        model.put("basis", view);
        model.put("row", shown);
        model.put("credit", shown.credit());
        model.put("half", view.period() == null ? "invoicing.settlement" : "invoicing.half." + view.period().half());
        model.put("year", Integer.toString(view.year()));
        model.put("steps", RowArithmetic.of(view, shown).stream()
                .map(step -> Words.in(Words.SWEDISH).of("invoicing.step." + step.code(), step.arguments().toArray())).toList());
        model.put("host", members.get(basis.made().by()).name());
        return model;
    }
}
