package se.overens.launcher;

import java.util.function.Supplier;

/// Servers are started through it, until it closes: what is being started while everything stops would be left behind.
final class Gate {
    private boolean closed;

    synchronized <T> T pass(Supplier<T> start) {
        if (closed) {
            throw new LaunchFailure("Överens is being stopped.");
        }
        return start.get();
    }

    synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
