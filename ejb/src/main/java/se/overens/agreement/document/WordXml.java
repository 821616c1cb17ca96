package se.overens.agreement.document;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.overens.agreement.document.Paper.Fact;
import se.overens.agreement.document.Paper.Paragraph;
import se.overens.agreement.model.TextDifference.Kind;
import se.overens.agreement.model.TextDifference.Piece;

/// The body of a word processor's file (WordprocessingML).
final class WordXml {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int NAME_WIDTH = 3400;
    private static final int VALUE_WIDTH = 5660;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String author;
    private final String at;
    private final XMLStreamWriter xml;
    private int change;

    WordXml(String author, Instant at) {
        this.author = Paper.printable(author);
        this.at = at.truncatedTo(ChronoUnit.SECONDS).toString();
        this.xml = writer(bytes);
    }

    static byte[] properties(String title, String language, Instant at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = writer(bytes);
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp:coreProperties");
            xml.writeAttribute("xmlns:cp", CORE);
            xml.writeAttribute("xmlns:dc", DC);
            xml.writeAttribute("xmlns:dcterms", TERMS);
            xml.writeAttribute("xmlns:xsi", XSI);
            property(xml, "dc:title", Paper.printable(title));
            property(xml, "dc:creator", "Överens");
            property(xml, "dc:language", language);
            xml.writeStartElement("dcterms:created");
            xml.writeAttribute("xsi:type", "dcterms:W3CDTF");
            xml.writeCharacters(at.truncatedTo(ChronoUnit.SECONDS).toString());
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(title, e);
        }
    }

    void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", W);
        xml.writeStartElement("w:body");
    }

    byte[] end() throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        empty("w:pgMar", "w:top", "1247", "w:right", "1134", "w:bottom", "1134", "w:left", "1134", "w:header", "708", "w:footer", "708", "w:gutter", "0");
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    /// @param style null for running text
    void paragraph(String style, Paragraph paragraph) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        if (style != null) empty("w:pStyle", "w:val", style);
        if (paragraph.mark() == Kind.ADDED || paragraph.mark() == Kind.REMOVED) {
            xml.writeStartElement("w:rPr");
            xml.writeEmptyElement(tag(paragraph.mark()));
            changeAttributes();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        for (Piece piece : paragraph.pieces()) run(piece);
        xml.writeEndElement();
    }

    /// Names to the left and values to the right.
    void table(List<Fact> facts) throws XMLStreamException {
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        empty("w:tblStyle", "w:val", "Values");
        empty("w:tblW", "w:w", String.valueOf(NAME_WIDTH + VALUE_WIDTH), "w:type", "dxa");
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        empty("w:gridCol", "w:w", String.valueOf(NAME_WIDTH));
        empty("w:gridCol", "w:w", String.valueOf(VALUE_WIDTH));
        xml.writeEndElement();
        for (Fact fact : facts) {
            xml.writeStartElement("w:tr");
            cell(NAME_WIDTH, nameOf(fact));
            cell(VALUE_WIDTH, fact.value());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        paragraph(null, new Paragraph(List.of(), Kind.SAME));    // two tables that meet would become one
    }

    /// The name of a value that came or went comes or goes with it.
    private static List<Piece> nameOf(Fact fact) {
        boolean one = fact.value().size() == 1;
        return List.of(new Piece(one ? fact.value().getFirst().kind() : Kind.SAME, fact.name()));
    }

    private void cell(int width, List<Piece> pieces) throws XMLStreamException {
        xml.writeStartElement("w:tc");
        xml.writeStartElement("w:tcPr");
        empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        xml.writeEndElement();
        paragraph(null, new Paragraph(pieces, Kind.SAME));
        xml.writeEndElement();
    }

    private void run(Piece piece) throws XMLStreamException {
        boolean changed = piece.kind() == Kind.ADDED || piece.kind() == Kind.REMOVED;
        if (changed) {
            xml.writeStartElement(tag(piece.kind()));
            changeAttributes();
        }
        xml.writeStartElement("w:r");
        xml.writeStartElement(piece.kind() == Kind.REMOVED ? "w:delText" : "w:t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(Paper.printable(piece.text()));
        xml.writeEndElement();
        xml.writeEndElement();
        if (changed) xml.writeEndElement();
    }

    private void changeAttributes() throws XMLStreamException {
        xml.writeAttribute("w:id", String.valueOf(++change));
        xml.writeAttribute("w:author", author);
        xml.writeAttribute("w:date", at);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) xml.writeAttribute(attributes[i], attributes[i + 1]);
    }

    private static String tag(Kind kind) {
        return kind == Kind.ADDED ? "w:ins" : "w:del";
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static XMLStreamWriter writer(ByteArrayOutputStream bytes) {
        try {
            return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
