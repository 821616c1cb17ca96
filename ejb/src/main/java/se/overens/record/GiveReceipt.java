package se.overens.record;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.overens.record.model.Receipt;
import se.overens.record.model.Receipt.Text;
import se.overens.record.store.Receipts;
import se.overens.shared.Today;
import se.overens.shared.store.DrawnNumbers;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;

/// Writes the receipt of a binding act, in the transaction of the act. Called by the use case that acts.
@Stateless
@Allowed(to = Circle.MEMBERS)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GiveReceipt {

    @Inject
    private Receipts receipts;
    @Inject
    private DrawnNumbers numbers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param what   key `receipt.<what>` and what it quotes
    /// @param next   key `receipt.next.<next>`: what happens now, and when
    /// @param undo   key `receipt.undo.<undo>`: how to take it back
    /// @param path   the thing itself, below the organisation's address
    /// @param sha256 of the document, or null
    /// @return the receipt's number, `05-2024-381706`
    public String give(Text what, Text next, String undo, String path, String sha256) {
        Acting.Person person = acting.person();
        int year = today.day().getYear();
        String number = "%s-%d-%06d".formatted(person.workspace(), year, numbers.draw(person.workspace(), "receipt", year));
        receipts.add(new Receipt(person, number, what, next, undo, path, sha256, today.now()));
        return number;
    }
}
