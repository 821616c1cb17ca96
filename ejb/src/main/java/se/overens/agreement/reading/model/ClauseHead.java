package se.overens.agreement.reading.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.reading.model.Block.Style;

/// Recognises the line that a clause begins with, and what the clause is about by its heading.
final class ClauseHead {

    /// What stands before the first clause, in Swedish like the agreements.
    static final String PREAMBLE = "Inledning";

    private static final Pattern SECTION_SIGN = Pattern.compile("(?:§\\s*(\\d{1,3}\\s?[a-z]?)|(\\d{1,3}\\s?[a-z]?)\\s*§)(?:[.:]?\\s+|$)(.{0,150})", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]?\\s+(\\p{Lu}[^\\n]{1,100})");
    private static final Pattern LABEL = Pattern.compile("§?\\s*(\\d{1,3}(?:\\.\\d{1,3})*\\s?[a-z]?)\\s*§?[.):]?");
    private static final Map<String, ClauseSection> WORDS = words();

    /// @param number `§ 4`, or null when the line has none
    record Head(String number, String heading) {
    }

    private ClauseHead() {
    }

    /// The level of headings that divides the text: the highest of which there are several, or 0 when there is none.
    static int level(List<Block> blocks) {
        for (int level = 1; level <= 9; level++) {
            int here = level;
            if (blocks.stream().filter(block -> block.style() == Style.HEADING && block.level() == here).count() > 1) return level;
        }
        return blocks.stream().filter(block -> block.style() == Style.HEADING).mapToInt(Block::level).max().orElse(0);
    }

    /// @return null when the block begins no clause
    static Head of(Block block, int level) {
        if (block.style() == Style.ROW || block.style() == Style.TITLE) return null;
        Matcher signed = SECTION_SIGN.matcher(block.line());
        if (signed.matches() && isShort(signed.group(3))) return new Head("§ " + (signed.group(1) == null ? signed.group(2) : signed.group(1)).strip(), oneLine(signed.group(3)));
        if (block.style() == Style.HEADING) return block.level() <= level ? heading(block) : null;
        if (level > 0 || block.style() == Style.ITEM && block.level() > 1) return null;
        Matcher numbered = NUMBER.matcher(block.line());
        return numbered.matches() && isShort(numbered.group(2)) ? new Head("§ " + numbered.group(1), numbered.group(2)) : null;
    }

    private static Head heading(Block block) {
        Matcher label = LABEL.matcher(block.label());
        if (label.matches()) return new Head("§ " + label.group(1).strip(), oneLine(block.text()));
        Matcher numbered = NUMBER.matcher(block.text());
        return numbered.matches() ? new Head("§ " + numbered.group(1), numbered.group(2)) : new Head(null, oneLine(block.text()));
    }

    /// A heading is no sentence.
    private static boolean isShort(String heading) {
        return heading.length() <= 100 && !heading.contains("\n") && !heading.endsWith(".") && !heading.endsWith(";");
    }

    private static String oneLine(String heading) {
        return heading.replace('\n', ' ').strip();
    }

    static ClauseSection section(String heading) {
        String words = heading.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream().filter(each -> words.contains(each.getKey())).map(Map.Entry::getValue).findFirst().orElse(ClauseSection.OTHER);
    }

    private static Map<String, ClauseSection> words() {
        Map<String, ClauseSection> words = new LinkedHashMap<>();
        for (String word : List.of("uppsägning", "upphörande")) words.put(word, ClauseSection.NOTICE);
        for (String word : List.of("giltighet", "avtalstid", "avtalsperiod", "överenskommelsetid")) words.put(word, ClauseSection.TERM);
        for (String word : List.of("ändring", "tillägg", "omförhandling", "revidering")) words.put(word, ClauseSection.CHANGE);
        for (String word : List.of("uppföljning", "utvärdering")) words.put(word, ClauseSection.FOLLOW_UP);
        for (String word : List.of("kostnad", "ekonomi", "ersättning", "finansiering", "betalning", "faktur")) words.put(word, ClauseSection.COST);
        for (String word : List.of("antal", "platser", "fördelning", "kommuntal")) words.put(word, ClauseSection.FIGURE);
        for (String word : List.of("rättslig grund", "lagstöd", "lagrum")) words.put(word, ClauseSection.LEGAL_BASIS);
        for (String word : List.of("bilaga", "bilagor")) words.put(word, ClauseSection.ANNEX);
        for (String word : List.of("syfte", "bakgrund", "ändamål", "mål")) words.put(word, ClauseSection.PURPOSE);
        for (String word : List.of("ansvar", "åtagande", "arbet", "samverkan", "organisation")) words.put(word, ClauseSection.WORK);
        for (String word : List.of("parter", "inledning")) words.put(word, ClauseSection.PARTIES);
        return words;
    }
}
