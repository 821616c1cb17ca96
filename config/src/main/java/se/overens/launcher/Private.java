package se.overens.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/// Files that only the user who started Överens may read.
final class Private {
    private Private() {}

    static void folder(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new LaunchFailure("Cannot create the folder " + folder + ": " + e.getMessage()
                    + ". Choose another with " + Setting.HOME.variable() + ".", e);
        }
    }

    static void write(Path file, String content) {
        folder(file.getParent());
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /// The same for a file that somebody may be reading: it is either the old one or the new one.
    static void replace(Path file, String content) {
        var next = file.resolveSibling(file.getFileName() + ".next");
        write(next, content);
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    static void write(Path file, Properties content) {
        var lines = new StringBuilder();
        content.stringPropertyNames().stream().sorted()
                .forEach(name -> lines.append(name).append('=').append(content.getProperty(name).replace("\\", "\\\\")).append('\n'));
        write(file, lines.toString());
    }

    static Properties read(Path file) {
        var content = new Properties();
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                content.load(reader);
            } catch (IOException e) {
                throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return content;
    }
}
