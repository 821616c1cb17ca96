package se.overens.agreement.reading.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.overens.shared.WordProcessorFile;

/// What the styles of an OpenDocument text mean: which is the title, how a list is numbered, what is hidden.
final class OpenStyles {

    private static final int DEEPEST = 20;

    private record Level(String format, String before, String after) {
    }

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, Boolean> hidden = new HashMap<>();

    static OpenStyles of(WordProcessorFile file) throws XMLStreamException {
        OpenStyles styles = new OpenStyles();
        for (String part : new String[] {"styles.xml", "content.xml"}) if (file.has(part)) styles.read(file.xml(part));
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String list = "";
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = WordBlocks.value(xml, "name");
                    parents.put(style, WordBlocks.value(xml, "parent-style-name"));
                }
                case "text-properties" -> {
                    if (WordBlocks.value(xml, "display").equals("none")) hidden.put(style, true);
                }
                case "list-style", "outline-style" -> list = WordBlocks.value(xml, "name");
                case "list-level-style-number", "outline-level-style" -> level(xml, list);
                case "list-level-style-bullet" -> lists.computeIfAbsent(list, name -> new HashMap<>())
                        .put(WordBlocks.whole(WordBlocks.value(xml, "level"), 1), new Level("bullet", "", ""));
                case "body" -> {
                    return;
                }
                default -> { }
            }
        }
    }

    private void level(XMLStreamReader xml, String list) {
        lists.computeIfAbsent(list, name -> new HashMap<>()).put(WordBlocks.whole(WordBlocks.value(xml, "level"), 1),
                new Level(WordBlocks.value(xml, "num-format"), WordBlocks.value(xml, "num-prefix"), WordBlocks.value(xml, "num-suffix")));
    }

    boolean isTitle(String name) {
        String style = name;
        for (int i = 0; style != null && !style.isEmpty() && i < DEEPEST; i++, style = parents.get(style))
            if (style.toLowerCase(Locale.ROOT).equals("title")) return true;
        return false;
    }

    boolean isHidden(String name) {
        return hidden.containsKey(name);
    }

    /// @param level from 1
    String label(String list, int level, int number) {
        Level here = lists.getOrDefault(list, Map.of()).get(level);
        if (here == null || here.format().equals("bullet")) return "–";
        return (here.before() + switch (here.format()) {
            case "a" -> WordNumbering.written("lowerLetter", number);
            case "A" -> WordNumbering.written("upperLetter", number);
            case "i" -> WordNumbering.written("lowerRoman", number);
            case "I" -> WordNumbering.written("upperRoman", number);
            case "" -> "";
            default -> String.valueOf(number);
        } + here.after()).strip();
    }
}
