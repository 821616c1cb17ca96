package se.overens.shared;

import jakarta.enterprise.context.RequestScoped;

/// The identifier that ties together a request, its log lines, its audit rows and the problem it was answered with.
@RequestScoped
public class Correlation {

    private String id = Ids.next().toString();

    public String id() {
        return id;
    }

    /// Takes over the caller's identifier.
    public void continueFrom(String callers) {
        id = callers;
    }
}
