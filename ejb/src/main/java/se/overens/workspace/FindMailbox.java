package se.overens.workspace;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.store.Organisations;

/// Where an organisation's mail goes, for the worker that sends it.
@Stateless
@Allowed(to = Circle.SYSTEM)
public class FindMailbox {

    @Inject
    private Organisations organisations;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @return nothing when the organisation has left the workspace
    public Optional<MemberView> of(UUID organisation) {
        return organisations.members(acting.workspace(), today.day()).stream()
                .filter(member -> member.id().equals(organisation)).findFirst();
    }
}
