package se.overens.distribution.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.model.Unit;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferAct;
import se.overens.distribution.transfer.model.TransferTransitions;
import se.overens.distribution.transfer.store.Transfers;
import se.overens.distribution.transfer.store.Transfers.Reader;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// What every act on a transfer has in common: the locked row, the written act, the receipt, word to whose turn it is.
@Dependent
class OpenTransfer {

    @Inject
    private Transfers transfers;
    @Inject
    private FindMembers members;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    Reader reader() {
        return new Reader(acting.workspace(), acting.organisation(), acting.isHost());
    }

    /// @throws NotFound when it is somebody else's
    ShareTransfer find(int number) {
        return transfers.find(reader(), number).orElseThrow(() -> new NotFound("transfer", number));
    }

    /// @param version what the caller has read
    ShareTransfer lock(int number, long version) {
        ShareTransfer transfer = transfers.lock(reader(), number).orElseThrow(() -> new NotFound("transfer", number));
        transfer.expectVersion(version);
        return transfer;
    }

    /// @throws NotFound when it is none of the two
    void expectConcerned(ShareTransfer transfer, UUID municipality) {
        if (!transfer.concerns(municipality)) throw new NotFound("transfer", transfer.number());
    }

    /// Writes down what was done.
    ///
    /// @param organisation whose act it is
    /// @param document     what came in, or null
    void acted(ShareTransfer transfer, TransferTransitions.Event event, UUID organisation, UUID document, String reason) {
        transfers.add(new TransferAct(transfer, event, organisation, acting.organisation(), document, reason, today.now()));
        transfers.flush();
        happened.fire(new TransferHappened(event, transfer.id(), transfer.number(), organisation));
    }

    void tell(ShareTransfer transfer, String text, UUID... organisations) {
        Arrays.stream(organisations).filter(to -> !to.equals(acting.organisation())).forEach(to -> {
            Role role = members.get(to).host() ? Role.COORDINATOR : Role.OFFICER;
            handedOver.fire(new HandedOver(to, role, text, List.of(String.valueOf(transfer.year())), path(transfer)));
        });
    }

    /// @param what  key of the receipt, of what happens next and of how to take it back
    String receipt(ShareTransfer transfer, String what) {
        MemberView giver = members.get(transfer.giver());
        MemberView taker = members.get(transfer.taker());
        String told = transfer.category().unit() == Unit.PERSONS ? what : what + "-shares";
        return receipts.give(Text.of(told, transfer.places(), giver.shortName(), taker.shortName(), String.valueOf(transfer.year())),
                Text.of(what, members.get(transfer.other()).shortName()), what, path(transfer), null);
    }

    UUID host() {
        return members.host().id();
    }

    static String path(ShareTransfer transfer) {
        return "fordelning/omfordelningar/" + transfer.number();
    }
}
