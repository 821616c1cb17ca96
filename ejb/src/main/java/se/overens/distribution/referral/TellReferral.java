package se.overens.distribution.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// What is done to a round is told: to the audit trail, to every municipality, and by a receipt to whoever did it.
@Dependent
class TellReferral {

    @Inject
    private FindMembers members;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    /// @param what    key of the happening, of the word to the municipalities and of the receipt
    /// @param said    what the receipt says was done
    /// @param sha256  of what was frozen by it
    /// @return the receipt's number
    String tell(ReferralRound round, String what, Map<String, Object> details, Text said, String path, String sha256) {
        happened.fire(ReferralHappened.in(round, what, details));
        members.municipalities().forEach(member -> handedOver.fire(new HandedOver(member.id(), Role.OFFICER, what, List.of(round.title()), path)));
        return receipts.give(said, Text.of(what), what, path, sha256);
    }
}
