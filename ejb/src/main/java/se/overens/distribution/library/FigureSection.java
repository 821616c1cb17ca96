package se.overens.distribution.library;

import java.util.List;

/// One section of a document: sentences, a table, and what is read after it.
///
/// @param before sentences
/// @param table  null when there is none
/// @param after  sums and notes
public record FigureSection(String heading, List<String> before, SectionTable table, List<String> after) {

    /// The first cell of a row is its heading; the others are numbers unless the column is of text.
    ///
    /// @param text the columns, from 0, that are of text
    public record SectionTable(String caption, List<String> columns, List<List<String>> rows, List<Integer> text) {

        public boolean isText(int column) {
            return text.contains(column);
        }
    }

    static FigureSection of(String heading, List<String> sentences) {
        return new FigureSection(heading, sentences, null, List.of());
    }
}
