package se.overens.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A word processor's file: a packed folder. Only the parts that are asked for are unpacked, and no further than any
/// agreement's text needs: a small file can be packed to unfold into more than the memory holds.
public final class WordProcessorFile implements AutoCloseable {

    /// What a packed file is, whatever its name says.
    public enum Kind {
        WORD("word/document.xml"), OPEN_DOCUMENT("content.xml"), OTHER(null);

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    private static final int LARGEST_PART = 24 * 1024 * 1024;
    private static final int MOST_PARTS = 4_000;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private WordProcessorFile(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    /// @throws Invalid when it is broken, locked or has more parts than any text
    public static WordProcessorFile open(byte[] content) {
        try {
            WordProcessorFile opened = new WordProcessorFile(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get());
            if (opened.entries.size() > MOST_PARTS) throw new Invalid("file", "file-too-large-unpacked", LARGEST_PART / 1024 / 1024);
            return opened;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Invalid("file", "file-broken");
        }
    }

    /// @throws Invalid when it is an OpenDocument text locked with a password
    public Kind kind() {
        if (has(Kind.WORD.text)) return Kind.WORD;
        if (!text("mimetype", StandardCharsets.US_ASCII).strip().startsWith(OPEN_DOCUMENT)) return Kind.OTHER;
        if (text("META-INF/manifest.xml", StandardCharsets.UTF_8).contains("encryption-data")) throw new Invalid("file", "file-locked");
        return Kind.OPEN_DOCUMENT;
    }

    /// Whether something in it runs when it is opened.
    public boolean hasMacros() {
        return !names(WordProcessorFile::isMacro).isEmpty() || text("[Content_Types].xml", StandardCharsets.UTF_8).contains("macroEnabled");
    }

    private static boolean isMacro(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || (name.startsWith("basic/") || name.startsWith("scripts/")) && !name.endsWith("/");
    }

    /// Reads the text to its end, so that whoever reads it later can.
    ///
    /// @throws Invalid when it is broken or too large unpacked
    public void expectReadable() {
        try {
            XMLStreamReader text = xml(kind().text);
            while (text.hasNext()) text.next();
        } catch (XMLStreamException broken) {
            throw new Invalid("file", "file-broken");
        }
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    public List<String> names(Predicate<String> wanted) {
        return entries.stream().map(ZipArchiveEntry::getName).filter(wanted).sorted().toList();
    }

    /// @return empty when there is no such part
    public byte[] read(String part) {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) return new byte[0];
        try (var in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LARGEST_PART + 1);
            if (content.length > LARGEST_PART) throw new Invalid("file", "file-too-large-unpacked", LARGEST_PART / 1024 / 1024);
            return content;
        } catch (UnsupportedZipFeatureException locked) {
            throw new Invalid("file", "file-locked");
        } catch (IOException broken) {
            throw new Invalid("file", "file-broken");
        }
    }

    private String text(String part, Charset charset) {
        return new String(read(part), charset);
    }

    /// A reader of a part that believes in no document type and fetches nothing.
    public XMLStreamReader xml(String part) throws XMLStreamException {
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
