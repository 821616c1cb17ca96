package se.overens.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What differs between two texts, word by word. The pieces that are the same or removed, put together, are the older
/// text; those that are the same or added are the newer.
///
/// @param exchanges words that took the place of others
public record WordDifference(List<Piece> pieces, List<Exchange> exchanges) {

    public enum Kind { SAME, ADDED, REMOVED }

    /// A run of words.
    public record Piece(Kind kind, String text) {
    }

    public record Exchange(String removed, String added) {
    }

    private static final Pattern TOKEN = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    public WordDifference {
        pieces = List.copyOf(pieces);
        exchanges = List.copyOf(exchanges);
    }

    public static WordDifference between(String from, String to) {
        Runs runs = new Runs();
        List<Exchange> exchanges = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(words(from), words(to), true).getDeltas()) {
            String removed = String.join("", delta.getSource().getLines());
            String added = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) runs.same(removed);
            else runs.changed(removed, added);
            if (delta.getType() == DeltaType.CHANGE) exchanges.add(new Exchange(removed, added));
        }
        return new WordDifference(runs.pieces(), exchanges);
    }

    public boolean any() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
    }

    private static List<String> words(String text) {
        return Arrays.asList(TOKEN.split(text));
    }

    /// Gathers words that were exchanged one after the other into one run: "en gång" became "två gånger".
    private static final class Runs {

        private final List<Piece> pieces = new ArrayList<>();
        private String removed = "";
        private String added = "";
        private String gap = "";

        void same(String text) {
            if (text.isBlank() && gap.isEmpty() && !removed.isEmpty() && !added.isEmpty()) gap = text;
            else {
                flush();
                add(Kind.SAME, text);
            }
        }

        void changed(String out, String in) {
            if (out.isEmpty() || in.isEmpty()) flush();
            removed += gap + out;
            added += gap + in;
            gap = "";
        }

        List<Piece> pieces() {
            flush();
            return pieces;
        }

        private void flush() {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
            add(Kind.SAME, gap);
            removed = added = gap = "";
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) pieces.add(new Piece(kind, text));
        }
    }
}
