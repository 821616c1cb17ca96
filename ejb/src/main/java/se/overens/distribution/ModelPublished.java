package se.overens.distribution;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// The county has published the year's apportionment. A model that held for the year before is superseded.
///
/// @param total places in the whole county
public record ModelPublished(UUID model, int number, int year, long total, String sha256, UUID supersedes) implements Happened {

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
        return Map.of("number", number, "year", year, "total", total, "sha256", sha256, "supersedes", supersedes == null ? "" : supersedes.toString());
    }
}
