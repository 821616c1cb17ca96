package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.store.Agreements;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.workspace.CurrentActing;

/// What an act on a locked agreement ends with: it is written down, stands in the audit trail, the others hear of it,
/// and whoever acted gets a receipt.
@ApplicationScoped
public class Telling {

    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Event<Happened> happened;

    /// Conflicts surface here, not at commit.
    ///
    /// @param details what the trail shall tell beside the agreement's number
    public void trail(LockAgreement.Open open, String what, Map<String, Object> details) {
        agreements.flush();
        Map<String, Object> all = new HashMap<>(details);
        all.put("number", open.agreement().number());
        happened.fire(new AgreementHappened(what, open.agreement().id(), all));
    }

    /// To every party but the one whose act it is and the one who acts, who knows already.
    ///
    /// @param place below the agreement's own page, `/standpunkter`, or nothing
    /// @param more  what the words name beside the agreement's title
    public void others(LockAgreement.Open open, UUID party, String text, String place, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = open.latest().title();
        System.arraycopy(more, 0, args, 1, more.length);
        open.others(party).stream().filter(other -> !other.organisation().equals(acting.organisation()))
                .forEach(other -> handing.toOfficers(other.organisation(), text, open.path() + place, args));
    }

    /// @param next what happens now, a key below `receipt.next`
    /// @param undo how to take it back, a key below `receipt.undo`
    public AgreementView receipt(LockAgreement.Open open, Text what, String next, String undo) {
        agreements.flush();
        String receipt = receipts.give(what, Text.of(next), undo, open.path(), open.latest().sha256());
        return find.get(open.agreement().id()).withReceipt(receipt);
    }
}
