package se.overens.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/// A "no" with a name. The code is stable and is the last part of the problem's type; the text is `refusal.<code>`
/// in the bundles and quotes `args`. A refusal rolls the transaction back, so that nothing is left half done.
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    /// What sort of "no" it is; the API turns it into a status.
    public enum Kind { INVALID, NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, GONE, CONFLICT, STALE, VERSION_MISSING, TOO_LARGE, UNSUPPORTED }

    private final transient List<String> args;
    private final transient List<Violation> violations;
    private final Kind kind;
    private final String code;

    protected Refusal(Kind kind, String code, Object... args) {
        this(kind, code, List.of(), args);
    }

    protected Refusal(Kind kind, String code, List<Violation> violations, Object... args) {
        super(code + (args.length == 0 ? "" : " " + Arrays.toString(args)) + (violations.isEmpty() ? "" : " " + violations));
        this.kind = kind;
        this.code = code;
        this.args = Arrays.stream(args).map(String::valueOf).toList();
        this.violations = List.copyOf(violations);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args;
    }

    public List<Violation> violations() {
        return violations;
    }
}
