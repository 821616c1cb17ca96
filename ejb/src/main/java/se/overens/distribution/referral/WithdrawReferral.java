package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.Referrals;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
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
    private TellReferral tell;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public ReferralView withdraw(@Valid Command command) {
        ReferralRound round = referrals.lock(acting.workspace(), command.referral());
        round.expectVersion(command.version());
        Invalid.unlessEmpty(AnswerText.inText("reason", command.reason()));
        round.withdraw(command.reason().strip(), today.day(), today.now());
        referrals.flush();
        String receipt = tell.tell(round, "referral-withdrawn", Map.of(), Text.of("referral-withdrawn", round.title()),
                "fordelning/remisser/" + round.number(), round.sha256());
        return views.of(round).withReceipt(receipt);
    }
}
