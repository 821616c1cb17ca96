package se.overens.distribution.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import se.overens.shared.Invalid;

/// The parts of a packed file, unpacked no further than anyone's table needs: a small file can be packed to unfold
/// into more than the memory holds.
record Unzipped(Map<String, byte[]> parts) {

    static final int LARGEST = 24 * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    /// @throws Invalid when it is broken, locked or too large unpacked
    static Unzipped of(byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = LARGEST;
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = zip.getInputStream(entry).readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() >= MOST_PARTS) throw new Invalid("file", "sheet-too-large-unpacked", LARGEST / 1024 / 1024);
                parts.put(entry.getName(), part);
            }
        } catch (UnsupportedZipFeatureException locked) {
            throw new Invalid("file", "sheet-locked-or-old");
        } catch (IOException | IllegalArgumentException broken) {
            throw new Invalid("file", "sheet-broken");
        }
        return new Unzipped(parts);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    byte[] get(String part) {
        return parts.getOrDefault(part, new byte[0]);
    }

    String text(String part) {
        return new String(get(part), StandardCharsets.UTF_8);
    }

    /// Packed again, so that who reads it next sees the parts that were measured here and no others.
    byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
