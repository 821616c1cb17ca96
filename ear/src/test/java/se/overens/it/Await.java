package se.overens.it;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what a worker does in its own time.
public final class Await {

    private static final int PAUSE_MILLIS = 250;

    private Await() {
    }

    /// @return the first value that fits
    /// @throws AssertionError with the last value when none has fitted in time
    public static <T> T until(Duration longest, Supplier<T> read, Predicate<T> fits) {
        long last = System.nanoTime() + longest.toNanos();
        T value = read.get();
        while (!fits.test(value)) {
            if (System.nanoTime() > last) throw new AssertionError("not in " + longest + ": " + value);
            pause();
            value = read.get();
        }
        return value;
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
