package se.overens.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What runs, where, and how much memory it holds.
final class Status {
    private Status() {}

    static String line(Server server, Settings settings) {
        var ports = server.ports().stream().map(port -> String.valueOf(settings.port(port))).collect(Collectors.joining(", "));
        return server.process()
                .map(process -> "%-12s pid %-8d port %-12s %5d MB".formatted(server.name(), process.pid(), ports, megabytes(process)))
                .orElseGet(() -> "%-12s stopped".formatted(server.name()));
    }

    /// Resident memory of the process and its children; what they share is counted once.
    private static long megabytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).mapToLong(Status::kilobytes).sum() / 1024;
    }

    private static long kilobytes(ProcessHandle process) {
        var folder = Path.of("/proc", String.valueOf(process.pid()));
        return read(folder.resolve("smaps_rollup"), "Pss:").or(() -> read(folder.resolve("status"), "VmRSS:")).orElse(0L);
    }

    private static java.util.Optional<Long> read(Path file, String field) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field)).findFirst().map(line -> Long.valueOf(line.replaceAll("\\D", "")));
        } catch (IOException | java.io.UncheckedIOException notTold) {
            return java.util.Optional.empty();
        }
    }
}
