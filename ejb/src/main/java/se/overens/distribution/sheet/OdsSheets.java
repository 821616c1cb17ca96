package se.overens.distribution.sheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.overens.distribution.sheet.SheetTable.Line;
import se.overens.shared.Invalid;

/// The sheets of an OpenDocument spreadsheet. Such a file says of a million empty lines that one line is repeated:
/// nothing is repeated here further than a table may be large. A formula counts by the value that was saved with it.
final class OdsSheets {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamReader xml;
    private final List<List<Line>> sheets = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int line;
    private int repeated;

    private OdsSheets(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<List<Line>> read(Unzipped file) {
        if (file.text("META-INF/manifest.xml").contains("encryption-data")) throw new Invalid("file", "sheet-locked-or-old");
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            OdsSheets reading = new OdsSheets(factory.createXMLStreamReader(new ByteArrayInputStream(file.get("content.xml"))));
            while (reading.xml.hasNext()) reading.take(reading.xml.next());
            return reading.sheets;
        } catch (XMLStreamException | NumberFormatException broken) {
            throw new Invalid("file", "sheet-broken");
        }
    }

    private void take(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) begin(xml.getLocalName());
        if (event == XMLStreamConstants.END_ELEMENT && TABLE.equals(xml.getNamespaceURI())) end(xml.getLocalName());
    }

    private void begin(String element) throws XMLStreamException {
        switch (element) {
            case "table" -> {
                lines = new ArrayList<>();
                line = 0;
            }
            case "table-row" -> {
                cells = new ArrayList<>();
                repeated = times("number-rows-repeated");
            }
            case "table-cell", "covered-table-cell" -> cell();
            default -> { }
        }
    }

    private void end(String element) {
        if (element.equals("table") && sheets.size() < SheetTable.MOST_SHEETS) sheets.add(lines);
        if (!element.equals("table-row")) return;
        Line read = new Line(line + 1, cells);
        for (int i = 0; !read.isEmpty() && i < repeated && lines.size() <= SheetTable.MOST_LINES; i++) lines.add(new Line(line + 1 + i, cells));
        line += repeated;
    }

    private void cell() throws XMLStreamException {
        int times = times("number-columns-repeated");
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String number = xml.getAttributeValue(OFFICE, "value");
        String day = xml.getAttributeValue(OFFICE, "date-value");
        boolean formula = xml.getAttributeValue(TABLE, "formula") != null;
        if (formula && type == null) throw new Invalid("file", "sheet-formula-without-value", CellText.address(line + 1, cells.size()));
        String written = written();
        String text = day != null ? day.substring(0, Math.min(10, day.length()))
                : number != null ? CellText.number(number, "percentage".equals(type)) : written;
        for (int i = 0; i < times && cells.size() < SheetTable.MOST_COLUMNS; i++) cells.add(text);
    }

    /// The text of the cell's paragraphs, without the remarks that hang on it; ends at the end of the cell.
    private String written() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int remark = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (remark == 0 && xml.getLocalName().equals("annotation")) remark = depth;
                boolean paragraph = TEXT.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("p");
                if (remark == 0 && !text.isEmpty() && (paragraph || xml.getLocalName().equals("s"))) text.append(' ');
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (remark == depth) remark = 0;
                depth--;
            } else if (remark == 0 && event == XMLStreamConstants.CHARACTERS) text.append(xml.getText());
        }
        return text.toString();
    }

    private int times(String attribute) {
        String times = xml.getAttributeValue(TABLE, attribute);
        return times == null ? 1 : Math.max(1, Integer.parseInt(times));
    }
}
