package se.overens.agreement.comment.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// One thing said or done in a thread. It is an official document from the moment it is sent, so it is only ever added
/// to: a correction and a taking back are entries of their own.
@Entity
@Table(name = "agreement_comment")
public class CommentEntry extends WorkspaceEntity {

    public enum Kind { COMMENT, CORRECTION, WITHDRAWAL, RESOLUTION, REOPENING }

    private UUID thread;
    private int turn;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Convert(converter = OptionalUuid.class)
    private UUID about;
    private UUID organisation;
    private String text;
    private Instant at;

    protected CommentEntry() {
        // for JPA
    }

    private CommentEntry(CommentThread thread, Kind kind, UUID about, String text) {
        super(thread.workspace());
        this.thread = thread.id();
        this.turn = thread.said();
        this.kind = kind;
        this.about = about;
        this.organisation = thread.lastBy();
        this.text = text;
        this.at = thread.lastAt();
    }

    /// The last thing said in the thread.
    public static CommentEntry said(CommentThread thread, Saying saying) {
        return new CommentEntry(thread, Kind.COMMENT, null, saying.text());
    }

    public static CommentEntry correcting(CommentThread thread, CommentEntry comment, Saying saying) {
        return new CommentEntry(thread, Kind.CORRECTION, comment.id(), saying.text());
    }

    public static CommentEntry takingBack(CommentThread thread, CommentEntry comment) {
        return new CommentEntry(thread, Kind.WITHDRAWAL, comment.id(), "");
    }

    /// The last thing done with the thread itself.
    public static CommentEntry closing(CommentThread thread) {
        return new CommentEntry(thread, thread.isResolved() ? Kind.RESOLUTION : Kind.REOPENING, null, "");
    }

    public UUID thread() {
        return thread;
    }

    public int turn() {
        return turn;
    }

    public Kind kind() {
        return kind;
    }

    /// The comment that is corrected or taken back, or null.
    public UUID about() {
        return about;
    }

    public UUID organisation() {
        return organisation;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }
}
