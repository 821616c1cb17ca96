package se.overens.workspace;

import java.time.Duration;

/// Work that comes back, done by the application itself in every workspace, on one server at a time.
public interface Chore {

    String name();

    /// The pause between two rounds.
    Duration every();

    /// In one workspace; called outside any transaction.
    void run();
}
