package se.overens.agreement.reading.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.overens.shared.WordProcessorFile;

/// The numbers that a word processor writes by itself before headings and items (`word/numbering.xml`).
final class WordNumbering {

    private static final int LEVELS = 9;

    /// @param format `decimal`, `lowerLetter`, `bullet` …
    /// @param text   `§ %1`, `%1.%2`
    private record Level(String format, String text, int start) {
    }

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    static WordNumbering of(WordProcessorFile file) throws XMLStreamException {
        WordNumbering numbering = new WordNumbering();
        if (file.has("word/numbering.xml")) numbering.read(file.xml("word/numbering.xml"));
        return numbering;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String list = "";
        String use = "";
        int level = 0;
        String format = "";
        String text = "";
        int start = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> list = WordBlocks.value(xml, "abstractNumId");
                    case "num" -> use = WordBlocks.value(xml, "numId");
                    case "abstractNumId" -> listOf.put(use, WordBlocks.value(xml, "val"));
                    case "lvl" -> {
                        level = WordBlocks.whole(WordBlocks.value(xml, "ilvl"), 0);
                        format = "decimal";
                        text = "%" + (level + 1) + ".";
                        start = 1;
                    }
                    case "start" -> start = WordBlocks.whole(WordBlocks.value(xml, "val"), 1);
                    case "numFmt" -> format = WordBlocks.value(xml, "val");
                    case "lvlText" -> text = WordBlocks.value(xml, "val");
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl")) {
                lists.computeIfAbsent(list, id -> new HashMap<>()).put(level, new Level(format, text, start));
            }
        }
    }

    /// The next number of the list, which then has been used; empty when there is none.
    String next(String use, int level) {
        String list = listOf.get(use);
        Map<Integer, Level> levels = lists.get(list);
        if (levels == null || level < 0 || level >= LEVELS || levels.get(level) == null) return "";
        int[] counts = counted.computeIfAbsent(list, id -> new int[LEVELS]);
        counts[level]++;
        for (int i = level + 1; i < LEVELS; i++) counts[i] = 0;
        Level here = levels.get(level);
        if (here.format().equals("bullet")) return "–";
        if (here.format().equals("none")) return "";
        String label = here.text();
        for (int i = 0; i <= level; i++) {
            Level above = levels.getOrDefault(i, here);
            label = label.replace("%" + (i + 1), written(above.format(), Math.max(counts[i], 1) - 1 + above.start()));
        }
        return label.strip();
    }

    static String written(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letter(int number) {
        return number < 1 || number > 26 ? String.valueOf(number) : String.valueOf((char) ('a' + number - 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 39) return String.valueOf(number);
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "x".repeat(number / 10) + ones[number % 10];
    }
}
