package se.overens.record.model;

import java.util.Optional;
import java.util.function.Predicate;

/// Walks the sealed events in order and says where, if anywhere, the chain is broken.
public class AuditChain {

    /// @param position 1 for the first; to a reader, the first that it sees
    /// @param hash     of the event at that position and so of all before it
    public record Link(long position, String hash) {
    }

    /// @param kind  CHANGED: the event does not give its hash. GONE: the event or its place in the chain is missing.
    ///              SHORTENED: the chain is shorter than it has been. REPLACED: the chain is another than it has been.
    public record Fault(Kind kind, long position) {
        public enum Kind { CHANGED, GONE, SHORTENED, REPLACED }
    }

    private final Optional<Link> anchor;
    private final Predicate<AuditEvent> seen;
    private Link noted = new Link(0, AuditEvent.BEGINNING);
    private Link head = new Link(0, AuditEvent.BEGINNING);
    private Fault fault;

    /// @param anchor a head that was noted outside the database earlier
    /// @param seen   the events that the reader sees: head and anchor count no others
    public AuditChain(Optional<Link> anchor, Predicate<AuditEvent> seen) {
        this.anchor = anchor;
        this.seen = seen;
    }

    /// @param event null when the row is gone
    public void walk(Link next, AuditEvent event) {
        if (fault != null) return;
        if (next.position() != head.position() + 1) fault = new Fault(Fault.Kind.GONE, head.position() + 1);
        else if (event == null) fault = new Fault(Fault.Kind.GONE, next.position());
        else if (!event.hashAfter(head.hash()).equals(next.hash())) fault = new Fault(Fault.Kind.CHANGED, next.position());
        else if (seen.test(event)) note(next);
        head = next;
    }

    private void note(Link link) {
        noted = new Link(noted.position() + 1, link.hash());
        if (anchor.filter(a -> a.position() == noted.position() && !a.hash().equals(noted.hash())).isPresent())
            fault = new Fault(Fault.Kind.REPLACED, noted.position());
    }

    /// After the last one.
    public Optional<Fault> fault() {
        if (fault == null && anchor.filter(a -> a.position() > noted.position()).isPresent())
            return Optional.of(new Fault(Fault.Kind.SHORTENED, noted.position() + 1));
        return Optional.ofNullable(fault);
    }

    /// The last one that the reader sees.
    public Link head() {
        return noted;
    }
}
