package se.overens.agreement.reading.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.overens.shared.WordProcessorFile;

/// What the paragraph styles of a file mean (`word/styles.xml`): a heading of some level, the title, a numbered list.
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|rubrik)\\s*([1-9])");
    private static final int DEEPEST = 20;

    private static final class Style {
        private String name = "";
        private String basedOn;
        private String list;
        private Integer listLevel;
        private Integer outline;
    }

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles of(WordProcessorFile file) throws XMLStreamException {
        WordStyles read = new WordStyles();
        if (file.has("word/styles.xml")) read.read(file.xml("word/styles.xml"));
        return read;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            String value = WordBlocks.value(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(WordBlocks.value(xml, "styleId"), style);
                }
                case "name" -> style.name = value.toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = value;
                case "numId" -> style.list = value;
                case "ilvl" -> style.listLevel = WordBlocks.whole(value, 0);
                case "outlineLvl" -> style.outline = WordBlocks.whole(value, 9);
                default -> { }
            }
        }
    }

    /// @return the level of the heading from 1, or 0
    int heading(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST; i++, style = styles.get(style.basedOn)) {
            Matcher named = HEADING.matcher(style.name);
            if (named.matches()) return Integer.parseInt(named.group(1));
            if (style.outline != null) return style.outline < 9 ? style.outline + 1 : 0;
        }
        return 0;
    }

    boolean isTitle(String id) {
        Style style = styles.get(id);
        return style != null && (style.name.equals("title") || style.name.equals("rubrik"));
    }

    /// Of a table of contents, which is made from the headings anew.
    boolean isContents(String id) {
        Style style = styles.get(id);
        return style != null && style.name.matches("(toc|innehåll) ?\\d");
    }

    /// The list that the style numbers with, or null.
    String list(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST; i++, style = styles.get(style.basedOn)) if (style.list != null) return style.list;
        return null;
    }

    int listLevel(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST; i++, style = styles.get(style.basedOn)) if (style.listLevel != null) return style.listLevel;
        return 0;
    }
}
