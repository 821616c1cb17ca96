package se.overens.agreement.renewal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.agreement.renewal.model.RenewalSetting;
import se.overens.agreement.renewal.store.Renewals;
import se.overens.shared.Invalid;
import se.overens.shared.Stale;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The county says how long before a window closes its agreements are looked through.
@Stateless
@Allowed(value = Role.COORDINATOR, host = true)
public class SetRenewalMonths {

    @Inject
    private Renewals renewals;
    @Inject
    private FindRenewals find;
    @Inject
    private CurrentActing acting;

    /// @param version what the caller has read; 0 while nothing has been said
    public FindRenewals.Setting set(long version, int months) {
        if (months < 1 || months > RenewalSetting.MOST_MONTHS) throw new Invalid("months", "between", 1, RenewalSetting.MOST_MONTHS);
        var said = renewals.setting(acting.workspace());
        if (said.isEmpty()) {
            if (version != 0) throw new Stale(version, 0);
            renewals.add(new RenewalSetting(acting.workspace(), months));
        } else {
            said.get().expectVersion(version);
            said.get().lookThroughBefore(months);
            renewals.flush();
        }
        return find.setting();
    }
}
