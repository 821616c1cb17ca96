package se.overens.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/// Unpacks zip files, and the txz inside a jar that PostgreSQL comes in, with executable bits and symbolic links.
final class Unpack {
    private Unpack() {}

    static void into(Path target, Path archive) throws IOException {
        try (var zip = ZipFile.builder().setPath(archive).get()) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (entry.getName().endsWith(".txz")) {
                    try (var tar = zip.getInputStream(entry)) {
                        unpackTar(target, tar);
                    }
                } else if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                    try (var content = zip.getInputStream(entry)) {
                        write(inside(target, entry.getName()), content, (entry.getUnixMode() & 0100) != 0);
                    }
                }
            }
        }
    }

    private static void unpackTar(Path target, InputStream packed) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var place = inside(target, entry.getName());
                if (entry.isSymbolicLink()) {
                    Files.createDirectories(place.getParent());
                    Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
                } else if (!entry.isDirectory()) {
                    write(place, tar, (entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        var place = target.resolve(name).normalize();
        if (!place.startsWith(target)) {
            throw new IOException("the archive names a file outside itself: " + name);
        }
        return place;
    }

    private static void write(Path place, InputStream content, boolean executable) throws IOException {
        Files.createDirectories(place.getParent());
        Files.copy(content, place);
        if (executable) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(place));
            permissions.addAll(EnumSet.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(place, permissions);
        }
    }
}
