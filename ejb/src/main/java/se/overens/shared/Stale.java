package se.overens.shared;

/// Somebody else changed it first: what the caller read is no longer what stands.
public class Stale extends Refusal {

    public Stale(long expected, long actual) {
        super(Kind.STALE, "stale", expected, actual);
    }
}
