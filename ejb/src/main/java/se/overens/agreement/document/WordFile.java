package se.overens.agreement.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import se.overens.agreement.document.Paper.Fact;
import se.overens.agreement.document.Paper.Paragraph;
import se.overens.agreement.document.Paper.Section;
import se.overens.agreement.model.TextDifference.Kind;
import se.overens.agreement.model.TextDifference.Piece;
import se.overens.shared.Words;

/// A paper as a file for a word processor (Office Open XML, ECMA-376), with what was added and removed as tracked changes.
/// The same paper gives the same bytes.
final class WordFile {

    private static final LocalDateTime SAME_EVERY_TIME = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final List<Part> FIXED_PARTS = List.of(new Part("[Content_Types].xml", "content-types.xml"),
            new Part("_rels/.rels", "package.rels"), new Part("word/_rels/document.xml.rels", "document.xml.rels"));

    /// @param name     in the file
    /// @param resource where it stands here
    private record Part(String name, String resource) {
    }

    private final Paper paper;
    private final String author;
    private final Instant at;

    /// @param author who the changes are by: a party, never a person
    /// @param at     when they were made
    WordFile(Paper paper, String author, Instant at) {
        this.paper = paper;
        this.author = author;
        this.at = at;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Part part : FIXED_PARTS) put(zip, part.name(), resource(part.resource()));
                put(zip, "word/styles.xml", new String(resource("styles.xml"), StandardCharsets.UTF_8)
                        .replace("{language}", paper.language().toLanguageTag()).getBytes(StandardCharsets.UTF_8));
                put(zip, "docProps/core.xml", WordXml.properties(paper.title(), paper.language().toLanguageTag(), at));
                put(zip, "word/document.xml", document());
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] document() {
        WordXml xml = new WordXml(author, at);
        try {
            xml.begin();
            xml.paragraph("Title", new Paragraph(Paper.same(paper.title()), Kind.SAME));
            facts(xml, paper.facts());
            for (Section section : paper.sections()) section(xml, section);
            Words words = Words.in(paper.language());
            xml.paragraph("Heading2", new Paragraph(Paper.same(words.of("agreement.document.origin")), Kind.SAME));
            for (Fact fact : paper.origin()) xml.paragraph("Origin", new Paragraph(Paper.same(fact.name() + ": " + plain(fact)), Kind.SAME));
            return xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(paper.title(), e);
        }
    }

    private static void section(WordXml xml, Section section) throws XMLStreamException {
        Kind mark = section.kind() == Kind.ADDED || section.kind() == Kind.REMOVED ? section.kind() : Kind.SAME;
        xml.paragraph("Heading1", new Paragraph(section.heading(), mark));
        for (Paragraph paragraph : section.paragraphs()) xml.paragraph(null, paragraph);
        facts(xml, section.values());
    }

    private static void facts(WordXml xml, List<Fact> facts) throws XMLStreamException {
        if (!facts.isEmpty()) xml.table(facts);
    }

    private static String plain(Fact fact) {
        return String.join("", fact.value().stream().map(Piece::text).toList());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SAME_EVERY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream("/docx/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
