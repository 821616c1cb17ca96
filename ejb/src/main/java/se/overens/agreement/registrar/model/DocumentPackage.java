package se.overens.agreement.registrar.model;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.overens.shared.Json;

/// A document and what there is to know of it, packed so that a diarium of whatever make can take it in.
public final class DocumentPackage {

    private static final String NAMESPACE = "urn:overens:handling:1";

    private DocumentPackage() {
    }

    public static byte[] of(DocumentMetadata metadata, byte[] pdf) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                put(zip, metadata.pdfFileName(), pdf, metadata);
                put(zip, "metadata.json", Json.write(metadata).getBytes(StandardCharsets.UTF_8), metadata);
                put(zip, "metadata.xml", xml(metadata), metadata);
                put(zip, "metadata.csv", csv(metadata).getBytes(StandardCharsets.UTF_8), metadata);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(metadata.title(), e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, DocumentMetadata metadata) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(metadata.sentAt().toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
    }

    static byte[] xml(DocumentMetadata metadata) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("handling");
            xml.writeDefaultNamespace(NAMESPACE);
            for (Map.Entry<String, String> field : metadata.fields()) {
                xml.writeStartElement(field.getKey());
                xml.writeCharacters(printable(field.getValue()));
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(metadata.title(), e);
        }
    }

    /// One heading and one row, with a mark of its encoding for spreadsheets.
    static String csv(DocumentMetadata metadata) throws IOException {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(metadata.fields().stream().map(Map.Entry::getKey).toList());
            csv.writeRecord(metadata.fields().stream().map(Map.Entry::getValue).map(DocumentPackage::unsuspected).toList());
        }
        return text.toString();
    }

    /// What begins like a formula would be one to a spreadsheet.
    private static String unsuspected(String value) {
        return value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]", "");
    }
}
