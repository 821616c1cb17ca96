package se.overens.agreement.comment.model;

import java.util.List;
import se.overens.shared.Invalid;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Violation;

/// The words of a comment or a note. They are text and nothing else, also where they look like markup.
public record Saying(String text) {

    /// In characters.
    public static final int LONGEST = 4000;

    /// @throws Invalid when there is nothing, too much, or a personal number in it
    public Saying {
        text = text == null ? "" : text.replace("\r\n", "\n").strip();
        Invalid.unlessEmpty(faults(text));
    }

    private static List<Violation> faults(String text) {
        if (text.isEmpty()) return List.of(Violation.of("text", "required"));
        if (text.length() > LONGEST) return List.of(Violation.of("text", "text-too-long", LONGEST));
        return PersonalNumber.isIn(text) ? List.of(Violation.of("text", "personal-number")) : List.of();
    }
}
