package se.overens.shared;

import java.util.List;

/// One thing that is wrong with one field of what was sent in.
///
/// @param field the path of the field as the sender wrote it, `entries[3].weight`
/// @param code  the key `violation.<code>` of the text that says how to mend it
/// @param args  what the text quotes
public record Violation(String field, String code, List<String> args) {

    public Violation {
        args = List.copyOf(args);
    }

    public static Violation of(String field, String code, Object... args) {
        return new Violation(field, code, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
