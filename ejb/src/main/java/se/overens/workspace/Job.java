package se.overens.workspace;

import java.util.UUID;

/// Work that is asked for in a transaction and done after it, by the application itself, in one workspace: at least
/// once, and again with growing pauses until it succeeds. See [Later].
public interface Job {

    /// The name it is asked for by: `send-mail`.
    String name();

    /// Called outside any transaction.
    void run(UUID subject);
}
