package se.overens.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.overens.record.model.AuditChain.Link;
import se.overens.record.model.AuditEvent;
import se.overens.record.store.AuditTrail;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Gives committed events their place in the workspace's chain.
@Stateless
@Allowed(to = Circle.SYSTEM)
public class SealAudit {

    private static final int AT_ONCE = 500;

    @Inject
    private AuditTrail trail;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @return the new head, or nothing when there was nothing to seal
    public Optional<Link> seal() {
        List<AuditEvent> waiting = trail.takeUnsealed(acting.workspace(), AT_ONCE);
        if (waiting.isEmpty()) return Optional.empty();
        Link head = trail.head(acting.workspace());
        for (AuditEvent event : waiting) {
            head = new Link(head.position() + 1, event.hashAfter(head.hash()));
            trail.seal(event, head, today.now());
        }
        return Optional.of(head);
    }
}
