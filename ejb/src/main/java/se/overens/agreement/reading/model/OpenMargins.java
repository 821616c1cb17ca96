package se.overens.agreement.reading.model;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.overens.agreement.reading.model.LeftOut.Kind;
import se.overens.shared.WordProcessorFile;

/// What stands above and below the pages of an OpenDocument text.
final class OpenMargins {

    private OpenMargins() {
    }

    static void read(WordProcessorFile file, Blocks blocks) throws XMLStreamException {
        if (!file.has("styles.xml")) return;
        XMLStreamReader xml = file.xml("styles.xml");
        while (xml.hasNext()) {
            if (xml.next() != START_ELEMENT) continue;
            String element = xml.getLocalName();
            if (!element.equals("header") && !element.equals("footer")) continue;
            String words = inner(xml, Set.of()).strip();
            if (!words.isEmpty()) blocks.found(element.equals("header") ? Kind.HEADER : Kind.FOOTER, words);
        }
    }

    /// The words inside an element, which then has been read to its end, without those of some elements in it.
    static String inner(XMLStreamReader xml, Set<String> without) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int left = 0;
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                depth++;
                if (left == 0 && without.contains(xml.getLocalName())) left = depth;
                if (left == 0 && (xml.getLocalName().equals("s") || xml.getLocalName().equals("tab"))) words.append(' ');
            } else if (event == END_ELEMENT) {
                if (left == depth) left = 0;
                depth--;
                if (xml.getLocalName().equals("p")) words.append(' ');
            } else if (left == 0 && event == CHARACTERS) words.append(xml.getText());
        }
        return words.toString();
    }
}
