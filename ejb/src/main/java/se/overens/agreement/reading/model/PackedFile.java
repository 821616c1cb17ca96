package se.overens.agreement.reading.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import se.overens.shared.Invalid;

/// A word processor's file: a packed folder. Only the parts that are asked for are unpacked, and no further than any
/// agreement's text needs: a small file can be packed to unfold into more than the memory holds.
final class PackedFile implements AutoCloseable {

    private static final int LARGEST_PART = 24 * 1024 * 1024;
    private static final int MOST_PARTS = 4_000;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private PackedFile(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    /// @throws Invalid when it is broken, locked or has more parts than any text
    static PackedFile open(byte[] content) {
        try {
            PackedFile opened = new PackedFile(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get());
            if (opened.entries.size() > MOST_PARTS) throw new Invalid("file", "reading-too-large-unpacked", LARGEST_PART / 1024 / 1024);
            return opened;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Invalid("file", "reading-broken");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    List<String> names(Predicate<String> wanted) {
        return entries.stream().map(ZipArchiveEntry::getName).filter(wanted).sorted().toList();
    }

    /// @return empty when there is no such part
    byte[] read(String part) {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) return new byte[0];
        try (var in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LARGEST_PART + 1);
            if (content.length > LARGEST_PART) throw new Invalid("file", "reading-too-large-unpacked", LARGEST_PART / 1024 / 1024);
            return content;
        } catch (UnsupportedZipFeatureException locked) {
            throw new Invalid("file", "reading-locked");
        } catch (IOException broken) {
            throw new Invalid("file", "reading-broken");
        }
    }

    /// A reader of a part that believes in no document type and fetches nothing.
    XMLStreamReader xml(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(read(part)));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
