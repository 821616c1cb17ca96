package se.overens.cofinancing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// A post that was to end has a party again that stays.
///
/// @param notAfterAll the last day that it was to have
public record PostGoesOn(UUID post, LocalDate notAfterAll) implements Happened {

    @Override
    public String what() {
        return "post-goes-on";
    }

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public UUID subject() {
        return post;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("lastDay", notAfterAll.toString());
    }
}
