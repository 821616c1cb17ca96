package se.overens.distribution.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferState;
import se.overens.distribution.transfer.store.Transfers;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// A proposed transfer waits for the other municipality, and one that both want for the county board.
@Dependent
public class TransferWork implements WaitingWork {

    @Inject
    private Transfers transfers;
    @Inject
    private OpenTransfer open;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        return transfers.open(open.reader()).stream().map(this::task).toList();
    }

    private Task task(ShareTransfer transfer) {
        boolean proposed = transfer.state() == TransferState.PROPOSED;
        UUID turn = proposed ? transfer.other() : open.host();
        MemberView whose = members.get(turn);
        boolean ours = turn.equals(acting.organisation());
        List<String> args = List.of(members.get(transfer.giver()).shortName(), members.get(transfer.taker()).shortName(), String.valueOf(transfer.year()));
        return new Task(proposed ? "transfer-answer" : "transfer-confirm", args, OpenTransfer.path(transfer), null, transfer.since(),
                proposed || !ours ? Set.of(Role.OFFICER, Role.COORDINATOR) : Set.of(Role.COORDINATOR), ours ? null : whose.name());
    }
}
