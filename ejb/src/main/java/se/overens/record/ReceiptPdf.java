package se.overens.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.overens.record.model.Receipt;
import se.overens.record.store.ReceiptDocuments;
import se.overens.record.store.Receipts;
import se.overens.shared.Json;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// A receipt as a signed PDF. It is made when it is first asked for, and the same bytes are given ever after.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ReceiptPdf {

    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptDocuments documents;
    @Inject
    private MakePdf makePdf;
    @Inject
    private SignPdf signPdf;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public byte[] get(String number, Locale locale) {
        Receipt receipt = receipts.find(acting.workspace(), number).orElseThrow(() -> new NotFound("receipt", number));
        Words words = Words.in(locale);
        String language = words.locale().getLanguage();
        return documents.find(acting.workspace(), receipt.id(), language).orElseGet(() -> {
            byte[] made = signPdf.sign(makePdf.of("receipt", model(receipt, words), words.locale()));
            documents.add(receipt, language, Json.sha256(made), made, today.now());
            return documents.find(acting.workspace(), receipt.id(), language).orElseThrow();
        });
    }

    private Map<String, Object> model(Receipt receipt, Words words) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", words.of("record.receipt.documentTitle", receipt.number()));
        model.put("description", words.of("receipt." + receipt.what().key(), receipt.what().args().toArray()));
        model.put("number", receipt.number());
        model.put("what", receipt.what());
        model.put("next", receipt.next());
        model.put("undo", receipt.undo());
        model.put("organisation", acting.person().organisationName());
        model.put("role", receipt.role());
        model.put("sha256", receipt.sha256());
        model.put("at", receipt.at());
        return model;
    }
}
