package se.overens.agreement.reading.model;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.overens.agreement.reading.model.Block.Style;
import se.overens.shared.Invalid;
import se.overens.shared.WordProcessorFile;

/// What has been read from a file so far: its blocks, and what was left out and where.
final class Blocks {

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int MOST_FOUND = 20_000;
    private static final int SHOWN = 200;

    /// @param block the place of the block that it was found in
    record Found(LeftOut.Kind kind, int block, String text) {
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int characters;

    /// @throws Invalid when it is neither a Word file nor an OpenDocument text, or longer than any agreement
    void read(WordProcessorFile file, TrackedChanges changes) throws XMLStreamException {
        switch (file.kind()) {
            case WORD -> WordBlocks.read(file, changes, this);
            case OPEN_DOCUMENT -> OpenBlocks.read(file, changes, this);
            case OTHER -> throw new Invalid("file", "reading-other-kind");
        }
    }

    void append(String words) {
        characters += words.length();
        if (characters > MOST_CHARACTERS) throw new Invalid("file", "reading-too-long", MOST_CHARACTERS);
        text.append(words);
    }

    /// Ends the block that is being written; an empty one is none.
    void end(Style style, int level, String label) {
        String words = tidy(text.toString());
        text.setLength(0);
        if (!words.isEmpty()) blocks.add(new Block(style, level, label, words));
    }

    /// A row of a table is one block, its cells beside each other.
    void row(List<String> cells) {
        String row = String.join(" | ", cells.stream().map(cell -> cell.replace("\n", " ")).toList());
        if (row.replace("|", "").isBlank()) return;
        append(row);
        end(Style.ROW, 1, "");
    }

    /// Takes back what has been written in the block.
    String take() {
        String words = tidy(text.toString());
        text.setLength(0);
        return words;
    }

    void found(LeftOut.Kind kind, String what) {
        if (found.size() >= MOST_FOUND) throw new Invalid("file", "reading-too-long", MOST_CHARACTERS);
        String words = tidy(what);
        found.add(new Found(kind, blocks.size(), words.length() > SHOWN ? words.substring(0, SHOWN) + " …" : words));
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Found> found() {
        return found;
    }

    /// Without the spaces that word processors strew about, and without what no text can hold.
    static String tidy(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]", "").replace("\u00ad", "").replaceAll("[ \t\u00a0\u2007\u202f]+", " ")
                .replaceAll(" ?\n ?", "\n").strip();
    }
}
