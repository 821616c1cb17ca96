package se.overens.agreement.comment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.Refusal;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// An exchange about one point of one version. Somebody begins it, those it reaches answer, somebody closes it when
/// the matter is settled and anybody may open it again. The version it is about never changes; what became of the point
/// in later versions is told beside it.
@Entity
@Table(name = "agreement_thread")
public class CommentThread extends WorkspaceEntity {

    /// It is closed: to say more it must be opened again.
    public static class ThreadResolved extends Refusal {
        public ThreadResolved() {
            super(Kind.CONFLICT, "comment-thread-resolved");
        }
    }

    /// It is open already.
    public static class ThreadOpen extends Refusal {
        public ThreadOpen() {
            super(Kind.CONFLICT, "comment-thread-open");
        }
    }

    private UUID agreement;
    @Column(name = "version_number")
    private int versionNumber;
    private String point;
    @Column(name = "started_by")
    private UUID startedBy;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "last_by")
    private UUID lastBy;
    @Column(name = "last_at")
    private Instant lastAt;
    private int said;
    @Column(name = "resolved_by")
    @Convert(converter = OptionalUuid.class)
    private UUID resolvedBy;
    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected CommentThread() {
        // for JPA
    }

    public CommentThread(String workspace, UUID agreement, int versionNumber, Point point, UUID by, Instant at) {
        super(workspace);
        this.agreement = agreement;
        this.versionNumber = versionNumber;
        this.point = point.written();
        this.startedBy = by;
        this.startedAt = at;
        said(by, at);
    }

    /// Something more is said or mended in it.
    public void say(UUID by, Instant at) {
        if (isResolved()) throw new ThreadResolved();
        said(by, at);
    }

    public void resolve(UUID by, Instant at) {
        if (isResolved()) throw new ThreadResolved();
        said(by, at);
        resolvedBy = by;
        resolvedAt = at;
    }

    public void reopen(UUID by, Instant at) {
        if (!isResolved()) throw new ThreadOpen();
        said(by, at);
        resolvedBy = null;
        resolvedAt = null;
    }

    private void said(UUID by, Instant at) {
        said++;
        lastBy = by;
        lastAt = at;
    }

    public UUID agreement() {
        return agreement;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public Point point() {
        return Point.of(point);
    }

    public UUID startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public UUID lastBy() {
        return lastBy;
    }

    public Instant lastAt() {
        return lastAt;
    }

    /// How many entries there are; the number of the latest.
    public int said() {
        return said;
    }

    public boolean isResolved() {
        return resolvedBy != null;
    }

    public UUID resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }
}
