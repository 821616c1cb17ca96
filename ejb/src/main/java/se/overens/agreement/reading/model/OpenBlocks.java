package se.overens.agreement.reading.model;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.overens.agreement.reading.model.Block.Style;
import se.overens.agreement.reading.model.LeftOut.Kind;
import se.overens.shared.WordProcessorFile;

/// The body of an OpenDocument text (`content.xml`), block by block. Such a file keeps what was removed beside the text
/// and only marks where it stood.
final class OpenBlocks {

    private static final class Numbered {
        private final String style;
        private int count;

        private Numbered(String style) {
            this.style = style;
        }
    }

    private final XMLStreamReader xml;
    private final Blocks blocks;
    private final OpenStyles styles;
    private final TrackedChanges changes;
    private final Map<String, String> removed = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> within = new HashSet<>();
    private final Deque<Numbered> lists = new ArrayDeque<>();
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private final List<String> cells = new ArrayList<>();
    private String style = "";
    private int level;
    private boolean heading;
    private boolean text;
    private boolean first;
    private int tables;

    private OpenBlocks(WordProcessorFile file, TrackedChanges changes, Blocks blocks) throws XMLStreamException {
        this.xml = file.xml("content.xml");
        this.blocks = blocks;
        this.changes = changes;
        this.styles = OpenStyles.of(file);
    }

    static void read(WordProcessorFile file, TrackedChanges changes, Blocks blocks) throws XMLStreamException {
        OpenBlocks reading = new OpenBlocks(file, changes, blocks);
        while (reading.xml.hasNext()) {
            int event = reading.xml.next();
            if (event == START_ELEMENT) reading.begin(reading.xml.getLocalName());
            else if (event == END_ELEMENT) reading.end(reading.xml.getLocalName());
            else if (event == CHARACTERS && reading.text) reading.words(reading.xml.getText().replaceAll("\\s+", " "));
        }
        OpenMargins.read(file, blocks);
    }

    private void begin(String element) throws XMLStreamException {
        switch (element) {
            case "automatic-styles", "font-face-decls", "scripts", "forms", "sequence-decls" -> inner();
            case "tracked-changes" -> trackedChanges();
            case "change" -> change(WordBlocks.value(xml, "change-id"));
            case "change-start" -> within.add(WordBlocks.value(xml, "change-id"));
            case "change-end" -> within.remove(WordBlocks.value(xml, "change-id"));
            case "h", "p" -> paragraph(element.equals("h"));
            case "span" -> spans.push(styles.isHidden(WordBlocks.value(xml, "style-name")));
            case "s" -> words(" ".repeat(Math.clamp(WordBlocks.whole(WordBlocks.value(xml, "c"), 1), 1, 100)));
            case "tab" -> words(" ");
            case "line-break" -> words("\n");
            case "list" -> list();
            case "list-item" -> item();
            case "table" -> table();
            case "table-of-content" -> blocks.found(Kind.CONTENTS, inner());
            case "annotation" -> blocks.found(Kind.COMMENT, inner("creator", "date", "creator-initials"));
            case "note" -> blocks.found(WordBlocks.value(xml, "note-class").equals("endnote") ? Kind.ENDNOTE : Kind.FOOTNOTE, inner("note-citation"));
            case "frame", "custom-shape" -> frame();
            case "hidden-text", "hidden-paragraph" -> blocks.found(Kind.HIDDEN, WordBlocks.value(xml, "string-value"));
            case "a" -> blocks.found(Kind.LINK, "");
            default -> { }
        }
    }

    private void end(String element) {
        switch (element) {
            case "h", "p" -> endOfParagraph();
            case "span" -> spans.poll();
            case "list" -> lists.poll();
            case "table-cell" -> {
                if (tables == 1) cells.add(blocks.take());
            }
            case "table-row" -> endOfRow();
            case "table" -> tables--;
            default -> { }
        }
    }

    private void paragraph(boolean isHeading) {
        heading = isHeading;
        style = WordBlocks.value(xml, "style-name");
        level = WordBlocks.whole(WordBlocks.value(xml, "outline-level"), 1);
        text = true;
    }

    private void words(String words) {
        boolean inserted = within.stream().anyMatch(added::contains);
        boolean hidden = spans.contains(true);
        if (inserted && !words.isBlank()) blocks.found(Kind.INSERTED, words);
        else if (hidden) blocks.found(Kind.HIDDEN, words);
        if (!hidden && (!inserted || changes == TrackedChanges.TAKEN_IN)) blocks.append(words);
    }

    private void endOfParagraph() {
        text = false;
        if (tables > 0) {
            blocks.append("\n");
            return;
        }
        String label = lists.isEmpty() || !first ? "" : styles.label(lists.peek().style, lists.size(), lists.peek().count);
        first = false;
        if (styles.isTitle(style)) blocks.end(Style.TITLE, 1, "");
        else if (heading) blocks.end(Style.HEADING, level, label.equals("–") ? "" : label);
        else blocks.end(lists.isEmpty() ? Style.TEXT : Style.ITEM, Math.max(1, lists.size()), label);
    }

    private void list() {
        String named = WordBlocks.value(xml, "style-name");
        lists.push(new Numbered(named.isEmpty() && !lists.isEmpty() ? lists.peek().style : named));
    }

    private void item() {
        if (lists.isEmpty()) return;
        lists.peek().count++;
        first = true;
    }

    private void table() {
        if (tables++ == 0) blocks.found(Kind.TABLE, "");
    }

    private void endOfRow() {
        if (tables != 1) return;
        blocks.row(cells);
        cells.clear();
    }

    private void frame() throws XMLStreamException {
        String words = inner("title", "desc");
        blocks.found(words.isBlank() ? Kind.IMAGE : Kind.TEXT_BOX, words);
    }

    private void change(String id) {
        String gone = removed.get(id);
        if (gone == null) return;
        blocks.found(Kind.DELETED, gone);
        if (changes == TrackedChanges.THROWN_OUT) blocks.append(gone);
    }

    private void trackedChanges() throws XMLStreamException {
        String id = "";
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == END_ELEMENT) depth--;
            if (event != START_ELEMENT) continue;
            depth++;
            switch (xml.getLocalName()) {
                case "changed-region" -> id = WordBlocks.value(xml, "id");
                case "insertion" -> added.add(id);
                case "format-change" -> blocks.found(Kind.FORMATTED, "");
                case "deletion" -> {
                    removed.put(id, inner("change-info").strip());
                    depth--;
                }
                default -> { }
            }
        }
    }

    /// The words inside an element, which then has been read to its end.
    private String inner(String... without) throws XMLStreamException {
        return OpenMargins.inner(xml, Set.of(without));
    }
}
