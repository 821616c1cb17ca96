package se.overens.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.record.store.Receipts;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// One's own organisation's receipts.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindReceipt {

    @Inject
    private Receipts receipts;
    @Inject
    private CurrentActing acting;

    public ReceiptView get(String number) {
        return receipts.find(acting.workspace(), number).map(ReceiptView::of).orElseThrow(() -> new NotFound("receipt", number));
    }
}
