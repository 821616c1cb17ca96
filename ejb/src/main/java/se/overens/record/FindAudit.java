package se.overens.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.record.model.AuditEvent;
import se.overens.record.model.AuditReader;
import se.overens.record.store.AuditTrail;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What has happened: an organisation reads its own deeds, the host also those of others,
/// except what it has no part in.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAudit {

    @Inject
    private AuditTrail trail;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// The newest first.
    public Page<AuditEventView> list(Page.Request page) {
        AuditReader whose = new AuditReader(acting.organisation(), acting.isHost());
        return new Page<>(views(trail.list(acting.workspace(), whose, Instant.EPOCH, page.offset(), page.size())),
                page.page(), page.size(), trail.count(acting.workspace(), whose));
    }

    /// The acting organisation's own deeds since a moment, the newest first.
    public List<AuditEventView> own(Instant since, int size) {
        return views(trail.list(acting.workspace(), new AuditReader(acting.organisation(), false), since, 0, size));
    }

    private List<AuditEventView> views(List<AuditEvent> events) {
        Map<UUID, String> names = members.ever().stream().collect(Collectors.toMap(MemberView::id, MemberView::shortName));
        return events.stream().map(e -> new AuditEventView(e.id(), e.at(), e.what(), e.subjectKind(), e.subject(),
                e.organisation() == null ? null : names.get(e.organisation()), e.roles())).toList();
    }
}
