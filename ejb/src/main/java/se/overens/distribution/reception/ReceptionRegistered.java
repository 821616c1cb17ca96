package se.overens.distribution.reception;

import java.util.Map;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.shared.Happened;

/// Received persons have been registered.
record ReceptionRegistered(UUID report, int number, Category category, String source, int numbers) implements Happened {

    @Override
    public String what() {
        return "reception-registered";
    }

    @Override
    public String subjectKind() {
        return "reception-report";
    }

    @Override
    public UUID subject() {
        return report;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("number", number, "category", category.name(), "source", source, "numbers", numbers);
    }
}
