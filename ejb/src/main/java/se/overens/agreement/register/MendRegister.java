package se.overens.agreement.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.register.store.RegisterRows;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Writes those agreements anew that the register does not know as they are.
@Stateless
@Allowed(to = Circle.SYSTEM)
public class MendRegister {

    private static final int AT_ONCE = 200;

    @Inject
    private RegisterRows rows;
    @Inject
    private RefreshRegister refresh;
    @Inject
    private CurrentActing acting;

    /// @return whether there may be more
    public boolean mend() {
        List<UUID> behind = rows.behind(acting.workspace(), AT_ONCE);
        behind.forEach(agreement -> refresh.refresh(agreement, null));
        return behind.size() == AT_ONCE;
    }
}
