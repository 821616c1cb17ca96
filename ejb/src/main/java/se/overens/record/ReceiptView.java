package se.overens.record;

import java.time.Instant;
import se.overens.record.model.Receipt;
import se.overens.record.model.Receipt.Text;

/// A receipt as it is shown: texts by key, so that each reader's language is used.
public record ReceiptView(String number, Text what, Text next, String undo, String path, String sha256, String role, Instant at) {

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(receipt.number(), receipt.what(), receipt.next(), receipt.undo(), receipt.path(), receipt.sha256(), receipt.role(), receipt.at());
    }
}
