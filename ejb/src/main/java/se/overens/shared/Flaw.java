package se.overens.shared;

import java.util.List;

/// One thing that is wrong with what was asked: where (`entries[3].weight`, empty for the whole), a stable code that
/// names the text, and the values that the text mentions.
public record Flaw(String field, String code, List<String> arguments) {

    public Flaw {
        arguments = List.copyOf(arguments);
    }

    public static Flaw of(String field, String code, Object... arguments) {
        return new Flaw(field, code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /// The same flaw, seen from outside the thing that holds it.
    public Flaw within(String outer) {
        var joined = field.isEmpty() ? outer : field.startsWith("[") ? outer + field : outer + "." + field;
        return new Flaw(joined, code, arguments);
    }
}
