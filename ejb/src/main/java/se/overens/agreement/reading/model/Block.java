package se.overens.agreement.reading.model;

/// A paragraph, a heading, an item of a list or a row of a table, as it stood in a file.
///
/// @param level of a heading or an item, from 1
/// @param label what the file numbered it with by itself: `§ 4`, `a)`, `–`, or empty
record Block(Style style, int level, String label, String text) {

    enum Style { TITLE, HEADING, TEXT, ITEM, ROW }

    /// With its number, as a reader saw it.
    String line() {
        return label.isEmpty() ? text : label + " " + text;
    }
}
