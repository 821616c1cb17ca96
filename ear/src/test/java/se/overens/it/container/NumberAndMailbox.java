package se.overens.it.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.SetMailbox;
import se.overens.workspace.model.Role;

/// A use case like any other, in two steps: it takes a number, and then does what another use case may refuse.
@Stateless
@Allowed(Role.OFFICER)
public class NumberAndMailbox {

    public static final String KIND = "container";

    @Inject
    private NumberSeries numbers;
    @Inject
    private SetMailbox setMailbox;
    @Inject
    private CurrentActing acting;

    /// @param member `1780`, whose mailbox is taken away
    public int of(String member) {
        int number = numbers.next(acting.workspace(), KIND, 0);
        setMailbox.set(new SetMailbox.Command(member, null));
        return number;
    }
}
