package se.overens.web.agreement.clause;

import java.util.Map;

/// Where on the page a fault is told: the id of the field for the path that the rules name.
public final class ClauseFields {

    private static final Map<String, String> OTHERS = Map.of("startsOn", "draftStartsOn", "endsOn", "draftEndsOn",
            "noticeTerms.noticeMonths", "noticeMonths", "noticeTerms.minimumTermMonths", "minimumTermMonths");

    private ClauseFields() {
    }

    /// `clauses[3].terms[1].kind` is `clauses:3:terms:1:what`.
    public static String id(String field) {
        if (field == null || !field.startsWith("clauses[")) return OTHERS.getOrDefault(field == null ? "" : field, field);
        String id = field.replaceAll("\\[(\\d+)]\\.?", ":$1:");
        if (id.endsWith(":")) return id + (id.contains("terms:") ? "what" : "text");
        return id.replaceFirst(":(kind|about)$", ":what").replaceFirst(":(number)$", ":heading").replaceFirst(":terms$", ":text");
    }
}
