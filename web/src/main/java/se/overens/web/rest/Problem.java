package se.overens.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// What a refusal looks like to a program (RFC 9457).
///
/// @param type        `https://overens.example/problems/<code>`, stable
/// @param correlation ties the answer to the log and the audit trail
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String correlation, List<FieldViolation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String BASE = "/problems/";

    /// @param field the path of the field as it was sent, `entries[3].weight`
    public record FieldViolation(String field, String message) {
    }

    static Problem of(String code, String title, int status, String detail, String correlation, List<FieldViolation> violations) {
        return new Problem(BASE + code, title, status, detail, correlation, violations.isEmpty() ? null : violations);
    }
}
