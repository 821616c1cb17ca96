package se.overens.agreement.reading.model;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.overens.agreement.reading.model.Block.Style;
import se.overens.agreement.reading.model.LeftOut.Kind;
import se.overens.shared.WordProcessorFile;

/// The body of a Word file (`word/document.xml`), block by block.
final class WordBlocks {

    private final XMLStreamReader xml;
    private final Blocks blocks;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final TrackedChanges changes;
    private final WordParagraph paragraph = new WordParagraph();
    private final List<String> cells = new ArrayList<>();
    private int tables;
    private int added;
    private int removed;
    private boolean hidden;

    private WordBlocks(WordProcessorFile file, TrackedChanges changes, Blocks blocks) throws XMLStreamException {
        this.xml = file.xml("word/document.xml");
        this.blocks = blocks;
        this.changes = changes;
        this.styles = WordStyles.of(file);
        this.numbering = WordNumbering.of(file);
        this.notes = WordNotes.of(file);
    }

    static void read(WordProcessorFile file, TrackedChanges changes, Blocks blocks) throws XMLStreamException {
        WordBlocks reading = new WordBlocks(file, changes, blocks);
        while (reading.xml.hasNext()) {
            int event = reading.xml.next();
            if (event == START_ELEMENT) reading.begin(reading.xml.getLocalName());
            else if (event == END_ELEMENT) reading.end(reading.xml.getLocalName());
        }
        reading.notes.margins(file, blocks);
    }

    private void begin(String element) throws XMLStreamException {
        switch (element) {
            case "p" -> paragraph.begin();
            case "pPr" -> paragraph.properties(xml);
            case "rPr" -> hidden = runIsHidden();
            case "r" -> hidden = false;
            case "t" -> text(xml.getElementText(), removed > 0);
            case "delText" -> text(xml.getElementText(), true);
            case "tab", "ptab" -> blocks.append(" ");
            case "br", "cr" -> blocks.append("\n");
            case "noBreakHyphen" -> blocks.append("-");
            case "ins", "moveTo" -> added++;
            case "del", "moveFrom" -> removed++;
            case "tbl" -> table();
            case "footnoteReference" -> blocks.found(Kind.FOOTNOTE, notes.footnote(value(xml, "id")));
            case "endnoteReference" -> blocks.found(Kind.ENDNOTE, notes.endnote(value(xml, "id")));
            case "commentReference" -> blocks.found(Kind.COMMENT, notes.comment(value(xml, "id")));
            case "hyperlink" -> blocks.found(Kind.LINK, "");
            case "drawing", "pict" -> drawing();
            case "object" -> blocks.found(Kind.EMBEDDED, inner());
            case "oMath", "oMathPara" -> blocks.found(Kind.EQUATION, inner());
            case "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange" -> {
                skip();
                blocks.found(Kind.FORMATTED, "");
            }
            case "instrText", "sdtPr", "sectPr", "Fallback" -> skip();
            default -> { }
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> endOfParagraph();
            case "ins", "moveTo" -> added--;
            case "del", "moveFrom" -> removed--;
            case "tc" -> {
                if (tables == 1) cells.add(blocks.take());
            }
            case "tr" -> endOfRow();
            case "tbl" -> tables--;
            default -> { }
        }
    }

    private void text(String words, boolean gone) {
        if (gone) blocks.found(Kind.DELETED, words);
        else if (added > 0) blocks.found(Kind.INSERTED, words);
        else if (hidden) blocks.found(Kind.HIDDEN, words);
        boolean kept = gone ? changes == TrackedChanges.THROWN_OUT : added == 0 || changes == TrackedChanges.TAKEN_IN;
        if (kept && !hidden) blocks.append(words);
    }

    private void endOfParagraph() {
        if (paragraph.formatted()) blocks.found(Kind.FORMATTED, "");
        if (tables > 0) {
            blocks.append("\n");
            return;
        }
        boolean joined = changes == TrackedChanges.TAKEN_IN ? paragraph.endRemoved() : paragraph.endAdded();
        if (joined) return;
        String style = paragraph.style();
        if (styles.isContents(style)) {
            String words = blocks.take();
            if (!words.isEmpty()) blocks.found(Kind.CONTENTS, words);
            return;
        }
        int heading = paragraph.outline() > 0 ? paragraph.outline() : styles.heading(style);
        String list = paragraph.list() != null ? paragraph.list() : styles.list(style);
        int level = paragraph.list() != null ? paragraph.level() : styles.listLevel(style);
        String label = list == null ? "" : numbering.next(list, level);
        if (styles.isTitle(style)) blocks.end(Style.TITLE, 1, "");
        else if (heading > 0) blocks.end(Style.HEADING, heading, label);
        else blocks.end(list == null ? Style.TEXT : Style.ITEM, level + 1, label);
    }

    private void table() {
        if (tables++ == 0) blocks.found(Kind.TABLE, "");
    }

    private void endOfRow() {
        if (tables != 1) return;
        blocks.row(cells);
        cells.clear();
    }

    /// A picture, or a frame with words of its own.
    private void drawing() throws XMLStreamException {
        String words = inner();
        blocks.found(words.isBlank() ? Kind.IMAGE : Kind.TEXT_BOX, words);
    }

    private boolean runIsHidden() throws XMLStreamException {
        boolean vanished = false;
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("vanish")) vanished = !value(xml, "val").matches("0|false");
                if (xml.getLocalName().equals("rPrChange")) blocks.found(Kind.FORMATTED, "");
            } else if (event == END_ELEMENT) depth--;
        }
        return vanished;
    }

    private void skip() throws XMLStreamException {
        inner();
    }

    /// The words inside an element, which then has been read to its end.
    private String inner() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean text = false;
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("Fallback")) {
                    inner();
                    depth--;
                }
                text = xml.getEventType() == START_ELEMENT && xml.getLocalName().equals("t");
            } else if (event == END_ELEMENT) {
                depth--;
                text = false;
                if (xml.getLocalName().equals("p")) words.append(' ');
            } else if (event == CHARACTERS && text) words.append(xml.getText());
        }
        return words.toString();
    }

    /// An attribute by its local name, or empty.
    static String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) if (xml.getAttributeLocalName(i).equals(attribute)) return xml.getAttributeValue(i);
        return "";
    }

    static int whole(String number, int otherwise) {
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : otherwise;
    }
}
