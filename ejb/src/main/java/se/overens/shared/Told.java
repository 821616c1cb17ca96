package se.overens.shared;

import java.util.List;

/// A sentence that the model wants to say. The model speaks no language: the code names the text `told.<code>`, and the
/// values (text, whole numbers, decimals with the decimals to show, money, days, lists) are written as the language does.
public record Told(String code, List<Object> arguments) {

    public Told {
        arguments = List.copyOf(arguments);
    }

    public static Told of(String code, Object... arguments) {
        return new Told(code, List.of(arguments));
    }
}
