package se.overens.agreement.register.model;

import java.util.List;

/// What could be read in a file.
///
/// @param pages by page, from the first
public record FileText(State state, List<String> pages) {

    public enum State {
        /// not read yet
        WAITING,
        READ,
        /// longer than what is searched, or slower than one waits for: the beginning is read
        CUT,
        /// pictures only, such as a scanned paper
        EMPTY,
        /// damaged, or locked with a password
        UNREADABLE
    }

    public FileText {
        pages = List.copyOf(pages);
    }

    public static FileText none(State state) {
        return new FileText(state, List.of());
    }
}
