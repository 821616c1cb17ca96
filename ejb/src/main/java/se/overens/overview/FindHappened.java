package se.overens.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.overens.overview.store.Outbox;
import se.overens.record.FindAudit;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What has happened since a moment: what one's own organisation has done, and what others have handed over to it.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindHappened {

    @Inject
    private FindAudit audit;
    @Inject
    private Outbox outbox;
    @Inject
    private CurrentActing acting;

    /// The newest first.
    public List<HappenedView> since(Instant moment, int size) {
        Stream<HappenedView> own = audit.own(moment, size).stream()
                .map(event -> new HappenedView(event.at(), "happened." + event.what(), List.of(), null));
        Stream<HappenedView> handed = outbox.handedTo(acting.workspace(), acting.organisation(), moment, size).stream()
                .map(mail -> new HappenedView(mail.at(), "handover." + mail.text(), mail.args(), mail.path()));
        return Stream.concat(own, handed).sorted(Comparator.comparing(HappenedView::at).reversed()).limit(size).toList();
    }
}
