package se.overens.shared;

import java.util.List;

/// What was sent in has faults, each named with its field.
public class Invalid extends Refusal {

    public Invalid(List<Violation> violations) {
        super(Kind.INVALID, "invalid", violations);
    }

    public Invalid(String field, String code, Object... args) {
        this(List.of(Violation.of(field, code, args)));
    }

    public static void unlessEmpty(List<Violation> violations) {
        if (!violations.isEmpty()) throw new Invalid(violations);
    }
}
