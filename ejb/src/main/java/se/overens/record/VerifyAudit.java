package se.overens.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.overens.record.model.AuditChain;
import se.overens.record.model.AuditReader;
import se.overens.record.model.AuditChain.Fault;
import se.overens.record.model.AuditChain.Link;
import se.overens.record.store.AuditTrail;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Reckons the workspace's whole chain anew and says whether anything has been changed or taken away. A reader's head is
/// the last event that it sees, so that the chain does not tell how much it does not see.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class VerifyAudit {

    /// @param head  the last link that the reader sees
    /// @param fault null when the chain is whole
    public record Verdict(Link head, Fault fault) {

        public boolean isWhole() {
            return fault == null;
        }
    }

    @Inject
    private AuditTrail trail;
    @Inject
    private CurrentActing acting;

    public Link head() {
        return trail.headFor(acting.workspace(), reader());
    }

    /// @param anchor a head noted earlier, from the log or [#head()]; without it rows taken from the end are not missed
    public Verdict verify(Optional<Link> anchor) {
        AuditChain chain = new AuditChain(anchor, reader()::sees);
        trail.walk(acting.workspace(), chain::walk);
        return new Verdict(chain.head(), chain.fault().orElse(null));
    }

    private AuditReader reader() {
        return new AuditReader(acting.organisation(), acting.isHost());
    }
}
