package se.overens.distribution.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.overens.distribution.transfer.TransferOrder.Direction;
import se.overens.shared.Invalid;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Who gives and who takes, of an order.
@Dependent
class TransferPair {

    @Inject
    private WhoseAct whose;
    @Inject
    private FindMembers members;

    record Sides(MemberView proposer, MemberView other, MemberView giver, MemberView taker) {
    }

    /// @throws Invalid when the other is not another municipality of the county
    Sides of(TransferOrder order) {
        MemberView proposer = members.get(whose.municipality(order.proposer(), order.document()));
        MemberView other = members.municipalities().stream().filter(member -> member.code().equals(order.counterpart()))
                .filter(member -> !member.id().equals(proposer.id())).findFirst()
                .orElseThrow(() -> new Invalid("counterpart", "transfer-other-municipality"));
        boolean gives = order.direction() == Direction.GIVE;
        return new Sides(proposer, other, gives ? proposer : other, gives ? other : proposer);
    }
}
