package se.overens.agreement.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.register.store.FileTexts;
import se.overens.agreement.register.store.RegisterRows;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Writes anew what the register does not know as it is. One agreement at a time, each in a transaction of its own that
/// first waits for whoever acts on the agreement: nothing is held while it waits.
@Stateless
@Allowed(to = Circle.SYSTEM)
public class MendRegister {

    static final int AT_ONCE = 200;

    @Inject
    private RegisterRows rows;
    @Inject
    private FileTexts files;
    @Inject
    private RefreshRegister refresh;
    @Inject
    private CurrentActing acting;

    /// @return at most [#AT_ONCE] agreements that the register does not know as they are
    public List<UUID> behind() {
        return rows.behind(acting.workspace(), AT_ONCE);
    }

    /// @return the agreements that have this file
    public List<UUID> withFile(UUID file) {
        return files.agreementsWith(acting.workspace(), file);
    }

    public void mend(UUID agreement) {
        rows.lock(acting.workspace(), agreement).ifPresent(amended -> rows.lock(acting.workspace(), amended));
        refresh.refresh(agreement, null);
    }
}
