package se.overens.shared;

/// There is no such thing here; another workspace's and another party's things are not here either.
public class NotFound extends Refusal {

    public NotFound(String kind, Object which) {
        super(Kind.NOT_FOUND, "not-found", kind, which);
    }
}
