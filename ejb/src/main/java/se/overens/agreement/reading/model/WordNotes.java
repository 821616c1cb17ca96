package se.overens.agreement.reading.model;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.overens.agreement.reading.model.LeftOut.Kind;
import se.overens.shared.WordProcessorFile;

/// What stands beside the text of a Word file: comments, notes, headers and footers. Who wrote a comment is not kept.
final class WordNotes {

    private final Map<String, String> comments;
    private final Map<String, String> footnotes;
    private final Map<String, String> endnotes;

    private WordNotes(WordProcessorFile file) throws XMLStreamException {
        comments = texts(file, "word/comments.xml", "comment");
        footnotes = texts(file, "word/footnotes.xml", "footnote");
        endnotes = texts(file, "word/endnotes.xml", "endnote");
    }

    static WordNotes of(WordProcessorFile file) throws XMLStreamException {
        return new WordNotes(file);
    }

    String comment(String id) {
        return comments.getOrDefault(id, "");
    }

    String footnote(String id) {
        return footnotes.getOrDefault(id, "");
    }

    String endnote(String id) {
        return endnotes.getOrDefault(id, "");
    }

    /// What stands above and below the pages.
    void margins(WordProcessorFile file, Blocks blocks) throws XMLStreamException {
        for (String part : file.names(name -> name.matches("word/(header|footer)\\d*\\.xml"))) {
            boolean above = part.startsWith("word/h");
            String text = String.join(" ", texts(file, part, above ? "hdr" : "ftr").values()).strip();
            if (!text.isEmpty()) blocks.found(above ? Kind.HEADER : Kind.FOOTER, text);
        }
    }

    private static Map<String, String> texts(WordProcessorFile file, String part, String element) throws XMLStreamException {
        Map<String, String> texts = new HashMap<>();
        if (!file.has(part)) return texts;
        XMLStreamReader xml = file.xml(part);
        String id = "";
        StringBuilder text = new StringBuilder();
        boolean words = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                if (xml.getLocalName().equals(element)) {
                    id = WordBlocks.value(xml, "id");
                    text.setLength(0);
                }
                words = xml.getLocalName().equals("t");
            } else if (event == END_ELEMENT) {
                words = false;
                if (xml.getLocalName().equals("p")) text.append(' ');
                if (xml.getLocalName().equals(element)) texts.put(id, text.toString().strip());
            } else if (event == CHARACTERS && words) text.append(xml.getText());
        }
        return texts;
    }
}
