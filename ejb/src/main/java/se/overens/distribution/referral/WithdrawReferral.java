package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.Referrals;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// Takes an open round back. What has been sent and answered stays; nobody can answer any more.
@Stateless
@Allowed(value = Role.COORDINATOR, host = true)
public class WithdrawReferral {

    /// @param version of the round, as the caller has read it
    public record Command(int referral, long version, @NotBlank @Size(max = 500) String reason) {
    }

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralViews views;
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

    public ReferralView withdraw(@Valid Command command) {
        ReferralRound round = referrals.lock(acting.workspace(), command.referral());
        round.expectVersion(command.version());
        Invalid.unlessEmpty(AnswerText.inText("reason", command.reason()));
        round.withdraw(command.reason().strip(), today.day(), today.now());
        referrals.flush();
        happened.fire(ReferralHappened.in(round, "referral-withdrawn", Map.of()));
        String path = "fordelning/remisser/" + round.number();
        members.municipalities().forEach(member -> handedOver.fire(new HandedOver(member.id(), Role.OFFICER, "referral-withdrawn", List.of(round.title()), path)));
        String receipt = receipts.give(Text.of("referral-withdrawn", round.title()), Text.of("referral-withdrawn"), "referral-withdrawn", path, round.sha256());
        return views.of(round).withReceipt(receipt);
    }
}
