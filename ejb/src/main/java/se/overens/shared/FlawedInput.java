package se.overens.shared;

import java.util.List;
import java.util.stream.Collectors;

/// A calculation was asked for that has no answer; says everything that is wrong with it at once.
public class FlawedInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    public FlawedInput(List<Flaw> flaws) {
        super(flaws.stream().map(f -> f.field() + ": " + f.code() + " " + f.arguments())
                .collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    public FlawedInput(Flaw flaw) {
        this(List.of(flaw));
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    public static void unlessEmpty(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new FlawedInput(flaws);
    }
}
