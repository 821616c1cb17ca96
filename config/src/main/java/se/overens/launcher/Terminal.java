package se.overens.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/// What the person at the terminal sees: results on standard output, progress and errors beside it.
final class Terminal {
    private final PrintStream results = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream progress = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    void result(String line) {
        results.println(line);
    }

    void say(String line) {
        progress.println(line);
    }

    <T> T step(String what, Supplier<T> work) {
        progress.printf("  %-46s", what + " …");
        var started = System.nanoTime();
        try {
            var result = work.get();
            progress.printf(Locale.ROOT, "%6.1f s%n", (System.nanoTime() - started) / 1e9);
            return result;
        } catch (RuntimeException e) {
            progress.println(" failed");
            throw e;
        }
    }

    void step(String what, Runnable work) {
        step(what, () -> {
            work.run();
            return null;
        });
    }
}
