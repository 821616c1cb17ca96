package se.overens.agreement.register.model;

import java.util.List;

/// What could be read in a file.
///
/// @param pages by page, from the first; all in one for a file whose pages are made by whoever opens it
/// @param paged whether they are pages that one can turn to
public record FileText(State state, List<String> pages, boolean paged) {

    public enum State {
        /// not read yet
        WAITING,
        READ,
        /// longer than what is searched, or slower than one waits for: the beginning is read
        CUT,
        /// pictures only, such as a scanned paper, or nothing
        EMPTY,
        /// damaged, or locked with a password
        UNREADABLE
    }

    public FileText {
        pages = List.copyOf(pages);
    }

    public static FileText ofPages(State state, List<String> pages) {
        return new FileText(state, pages, true);
    }

    /// @param most letters that are kept
    /// @param whole whether the text is all that the file says
    public static FileText ofText(String text, int most, boolean whole) {
        if (text.isBlank()) return none(State.EMPTY);
        boolean kept = whole && text.length() <= most;
        return new FileText(kept ? State.READ : State.CUT, List.of(text.length() > most ? text.substring(0, most) : text), false);
    }

    public static FileText none(State state) {
        return new FileText(state, List.of(), false);
    }
}
