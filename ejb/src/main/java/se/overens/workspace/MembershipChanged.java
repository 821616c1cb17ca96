package se.overens.workspace;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// An organisation has been taken into the workspace, or its membership has been given an end.
///
/// @param what    `member-taken-in` or `membership-ended`
/// @param subject the organisation
/// @param day     the first or the last day as a member
public record MembershipChanged(String what, UUID subject, String code, LocalDate day) implements Happened {

    @Override
    public String subjectKind() {
        return "organisation";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("code", code, "day", day);
    }
}
