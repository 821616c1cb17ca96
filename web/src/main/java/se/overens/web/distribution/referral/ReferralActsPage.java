package se.overens.web.distribution.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.distribution.referral.RemindReferral;
import se.overens.distribution.referral.WithdrawReferral;
import se.overens.shared.Today;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// What the county does with an open round: reminds those who are silent, or takes it back.
@Named("referralActs")
@RequestScoped
public class ReferralActsPage {

    @Inject
    private ReferralHere here;
    @Inject
    private RemindReferral remind;
    @Inject
    private WithdrawReferral withdraw;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    private Long version;
    private String reason;

    public String remind() {
        int number = here.getReferral().number();
        return forms.attempt(() -> remind.remind(number)).map(done -> to.go("distribution/referral/show", number)).orElse(null);
    }

    public String withdraw() {
        var command = new WithdrawReferral.Command(here.getReferral().number(), version, reason);
        return forms.attempt(() -> withdraw.withdraw(command)).map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    /// Somebody is silent and nobody has been reminded today.
    public boolean isRemindable() {
        return here.isRunning() && here.isOpen() && !here.getReferral().silent().isEmpty() && !here.getReferral().remindedOn().contains(today.day());
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(here.getReferral().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
