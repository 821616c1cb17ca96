package se.overens.distribution;

import java.util.Map;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.shared.Happened;

/// The county has published the year's apportionment of a category. A model that held for it before is superseded.
///
/// @param total places in the whole county
public record ModelPublished(UUID model, int number, Category category, int year, long total, String sha256, UUID supersedes) implements Happened {

    @Override
    public String what() {
        return "model-published";
    }

    @Override
    public String subjectKind() {
        return "model";
    }

    @Override
    public UUID subject() {
        return model;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("number", number, "category", category.name(), "year", year, "total", total, "sha256", sha256, "supersedes", supersedes == null ? "" : supersedes.toString());
    }
}
