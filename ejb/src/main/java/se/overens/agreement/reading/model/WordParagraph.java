package se.overens.agreement.reading.model;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a Word file says of a paragraph before its text (`w:pPr`).
final class WordParagraph {

    private String style;
    private String list;
    private int level;
    private int outline;
    private boolean endAdded;
    private boolean endRemoved;
    private boolean formatted;

    void begin() {
        style = null;
        list = null;
        level = 0;
        outline = 0;
        endAdded = false;
        endRemoved = false;
        formatted = false;
    }

    /// Reads to the end of the properties. What they were before a change of them (`pPrChange`) does not count.
    void properties(XMLStreamReader xml) throws XMLStreamException {
        int old = 0;
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == END_ELEMENT) {
                depth--;
                if (old > depth) old = 0;
            } else if (event == START_ELEMENT) {
                depth++;
                if (old > 0) continue;
                String value = WordBlocks.value(xml, "val");
                switch (xml.getLocalName()) {
                    case "pPrChange", "rPrChange", "sectPr" -> {
                        old = depth;
                        formatted |= !xml.getLocalName().equals("sectPr");
                    }
                    case "pStyle" -> style = value;
                    case "numId" -> list = value;
                    case "ilvl" -> level = WordBlocks.whole(value, 0);
                    case "outlineLvl" -> outline = WordBlocks.whole(value, 9) < 9 ? WordBlocks.whole(value, 9) + 1 : 0;
                    case "ins", "moveTo" -> endAdded = true;
                    case "del", "moveFrom" -> endRemoved = true;
                    default -> { }
                }
            }
        }
    }

    String style() {
        return style;
    }

    /// The list it is numbered in, or null.
    String list() {
        return "0".equals(list) ? "" : list;
    }

    int level() {
        return level;
    }

    int outline() {
        return outline;
    }

    /// The break after it was added as a tracked change: without the change the next paragraph follows on.
    boolean endAdded() {
        return endAdded;
    }

    boolean endRemoved() {
        return endRemoved;
    }

    boolean formatted() {
        return formatted;
    }
}
