package se.overens.agreement.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.overens.agreement.model.TextDifference.Kind;
import se.overens.agreement.model.TextDifference.Piece;

/// A text, or two in one with what differs marked, before it has a format.
///
/// @param facts   what stands above the clauses: the parties, the term
/// @param numbers the figures party by party, for a difference
/// @param origin  what stands below: version, sender, fingerprint
record Paper(Locale language, String title, String description, List<Fact> facts, List<Section> sections, List<Table> numbers, List<Fact> origin) {

    /// @param mark what became of the end of the paragraph itself
    record Paragraph(List<Piece> pieces, Kind mark) {
    }

    /// A value with its name.
    ///
    /// @param note said of it beside the text, or null
    record Fact(String name, List<Piece> value, String note) {

        static Fact of(String name, String value) {
            return new Fact(name, same(value), null);
        }
    }

    /// @param note said of the clause beside its text ("Stod tidigare som § 3."), or null
    record Section(List<Piece> heading, Kind kind, String note, List<Paragraph> paragraphs, List<Fact> values) {

        /// For a table of contents.
        public String plainHeading() {
            return String.join("", heading.stream().filter(piece -> kind == Kind.REMOVED || piece.kind() != Kind.REMOVED).map(Piece::text).toList());
        }
    }

    record Table(String caption, List<String> columns, List<List<String>> rows) {
    }

    static List<Piece> same(String text) {
        return List.of(new Piece(Kind.SAME, text));
    }

    /// Each line of a text as a paragraph of its own.
    static List<Paragraph> paragraphs(List<Piece> pieces) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] parts = printable(piece.text()).split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    paragraphs.add(new Paragraph(List.copyOf(line), piece.kind()));
                    line.clear();
                }
                if (!parts[i].isEmpty()) line.add(new Piece(piece.kind(), parts[i]));
            }
        }
        paragraphs.add(new Paragraph(List.copyOf(line), onlyKind(pieces)));
        return paragraphs;
    }

    /// What a document can hold: XML has no room for control characters.
    static String printable(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]", "");
    }

    private static Kind onlyKind(List<Piece> pieces) {
        return pieces.size() == 1 ? pieces.getFirst().kind() : Kind.SAME;
    }
}
