package se.overens.web.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import se.overens.shared.Violation;

/// The annotations on a command, broken, in the words of our own bundles.
public final class BeanViolations {

    private BeanViolations() {
    }

    public static List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream().map(BeanViolations::of).toList();
    }

    private static Violation of(ConstraintViolation<?> broken) {
        Map<String, Object> attributes = broken.getConstraintDescriptor().getAttributes();
        String field = field(broken);
        return switch (broken.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> Violation.of(field, "required");
            case "Size" -> Violation.of(field, "size", attributes.get("min"), attributes.get("max"));
            case "Min" -> Violation.of(field, "at-least", attributes.get("value"));
            case "Max" -> Violation.of(field, "at-most", attributes.get("value"));
            case "Positive" -> Violation.of(field, "at-least", 1);
            case "PositiveOrZero" -> Violation.of(field, "not-negative");
            case "Pattern" -> Violation.of(field, "pattern");
            default -> Violation.of(field, "wrong");
        };
    }

    /// The path below the command: the method and its parameter say nothing to the sender.
    private static String field(ConstraintViolation<?> broken) {
        String[] parts = broken.getPropertyPath().toString().split("\\.", 3);
        String path = parts.length == 3 ? parts[2] : parts[parts.length - 1];
        return path.replaceAll("\\.<[a-z ]+>", "");
    }
}
