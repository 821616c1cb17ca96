package se.overens.agreement.reading.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/// Something in a file that did not become part of the draft as it stood, with where it was.
///
/// @param count  how many there are, also those that are not shown
/// @param places the first ones
public record LeftOut(Kind kind, int count, List<Place> places) {

    public enum Kind {
        /// tracked changes: text somebody had added, and whether it was kept is the reader's choice
        INSERTED,
        /// tracked changes: text somebody had taken away
        DELETED,
        /// tracked changes of how the text looks
        FORMATTED,
        COMMENT, FOOTNOTE, ENDNOTE, IMAGE, TEXT_BOX, HEADER, FOOTER, EQUATION, EMBEDDED,
        /// text that the file hides
        HIDDEN,
        /// the address behind a link; its words are kept
        LINK,
        /// a table of contents
        CONTENTS,
        /// a table, kept as lines of text
        TABLE,
        MACRO,
        /// what looks like a personnummer, kept but not meant for an agreement
        PERSONAL_NUMBER,
        /// a clause without a heading of its own, or two with the same number, which were numbered anew
        NUMBER
    }

    /// @param clause "§ 4", or empty before the first one and for what belongs to no clause
    /// @param text   the beginning of it, or empty
    public record Place(String clause, String text) {
    }

    static final int MOST_PLACES = 20;

    public LeftOut {
        places = List.copyOf(places);
    }

    /// Tracked changes and comments: what somebody was in the middle of saying.
    @JsonIgnore
    public boolean isUnsettled() {
        return kind == Kind.INSERTED || kind == Kind.DELETED || kind == Kind.COMMENT;
    }

    /// Whether there is anything to say of where it was.
    @JsonIgnore
    public boolean isNamed() {
        return places.stream().anyMatch(place -> !place.clause().isEmpty() || !place.text().isEmpty());
    }
}
