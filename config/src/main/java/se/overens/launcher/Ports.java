package se.overens.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether a port is free on loopback, and if not, who has it.
final class Ports {
    private Ports() {}

    static void demandFree(Settings settings, Setting setting) {
        var port = settings.port(setting);
        if (!isFree(port)) {
            throw new LaunchFailure(taken(setting, port, holder(port)));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static String taken(Setting setting, int port, Optional<String> holder) {
        return "Port " + port + " (" + setting.description() + ") is taken"
                + holder.map(who -> " by " + who).orElse("")
                + ". Stop that, or choose another port: " + setting.variable() + "=" + (port < 55536 ? port + 10000 : port - 10000)
                + " ./overens …";
    }

    /// The process that listens on the port, where the system tells (Linux, own processes or as root).
    static Optional<String> holder(int port) {
        var inodes = new HashSet<String>();
        for (var table : Set.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try (var lines = Files.lines(Path.of(table))) {
                lines.map(line -> line.strip().split("\\s+"))
                        .filter(field -> field.length > 9 && field[3].equals("0A"))
                        .filter(field -> field[1].endsWith(":%04X".formatted(port)))
                        .forEach(field -> inodes.add("socket:[" + field[9] + "]"));
            } catch (IOException | java.io.UncheckedIOException notLinux) {
                return Optional.empty();
            }
        }
        return inodes.isEmpty() ? Optional.empty()
                : ProcessHandle.allProcesses().filter(process -> holds(process, inodes)).findFirst().map(Ports::describe);
    }

    private static boolean holds(ProcessHandle process, Set<String> inodes) {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return open.anyMatch(file -> {
                try {
                    return inodes.contains(Files.readSymbolicLink(file).toString());
                } catch (IOException gone) {
                    return false;
                }
            });
        } catch (IOException | java.io.UncheckedIOException notOurs) {
            return false;
        }
    }

    private static String describe(ProcessHandle process) {
        return "process " + process.pid() + process.info().command().map(command -> " (" + command + ")").orElse("");
    }
}
