package se.overens.shared;

import java.util.List;

/// A sentence that the model wants to say: a code that the text bundles know, and its values as plain text
/// (decimals with a point, amounts with two decimals). The model speaks no language.
public record Told(String code, List<String> arguments) {

    public Told {
        arguments = List.copyOf(arguments);
    }

    public static Told of(String code, Object... arguments) {
        return new Told(code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
