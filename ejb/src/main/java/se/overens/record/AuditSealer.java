package se.overens.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.overens.workspace.Chore;
import se.overens.workspace.CurrentActing;

/// Seals the audit trail every few seconds and notes the new head in the log, outside the database: who removes the
/// newest rows, or writes the chain anew, is found out by comparing with it (see [VerifyAudit]).
@ApplicationScoped
public class AuditSealer implements Chore {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

    @Inject
    private SealAudit sealAudit;
    @Inject
    private CurrentActing acting;

    @Override
    public String name() {
        return "seal-audit";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        sealAudit.seal().ifPresent(head -> LOG.log(Level.INFO, "audit head: workspace {0}, count {1}, hash {2}",
                new Object[] {acting.workspace(), Long.toString(head.position()), head.hash()}));
    }
}
