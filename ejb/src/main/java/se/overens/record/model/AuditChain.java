package se.overens.record.model;

import java.util.Optional;

/// Walks the sealed events in order and says where, if anywhere, the chain is broken.
public class AuditChain {

    /// @param position 1 for the first
    /// @param hash     of the event at that position and so of all before it
    public record Link(long position, String hash) {
    }

    /// @param kind  CHANGED: the event does not give its hash. GONE: the event or its place in the chain is missing.
    ///              SHORTENED: the chain is shorter than it has been. REPLACED: the chain is another than it has been.
    public record Fault(Kind kind, long position) {
        public enum Kind { CHANGED, GONE, SHORTENED, REPLACED }
    }

    private final Optional<Link> anchor;
    private Link head = new Link(0, AuditEvent.BEGINNING);
    private Fault fault;

    /// @param anchor a head that was noted outside the database earlier
    public AuditChain(Optional<Link> anchor) {
        this.anchor = anchor;
    }

    /// @param event null when the row is gone
    public void walk(Link next, AuditEvent event) {
        if (fault != null) return;
        if (next.position() != head.position() + 1) fault = new Fault(Fault.Kind.GONE, head.position() + 1);
        else if (event == null) fault = new Fault(Fault.Kind.GONE, next.position());
        else if (!event.hashAfter(head.hash()).equals(next.hash())) fault = new Fault(Fault.Kind.CHANGED, next.position());
        else if (anchor.filter(a -> a.position() == next.position() && !a.hash().equals(next.hash())).isPresent())
            fault = new Fault(Fault.Kind.REPLACED, next.position());
        head = next;
    }

    /// After the last one.
    public Optional<Fault> fault() {
        if (fault == null && anchor.filter(a -> a.position() > head.position()).isPresent())
            return Optional.of(new Fault(Fault.Kind.SHORTENED, head.position() + 1));
        return Optional.ofNullable(fault);
    }

    public Link head() {
        return head;
    }
}
