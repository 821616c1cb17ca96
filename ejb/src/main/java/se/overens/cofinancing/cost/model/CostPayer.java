package se.overens.cofinancing.cost.model;

import java.time.LocalDate;
import java.util.UUID;

import se.overens.agreement.model.ShareRule;

/// One that pays for a post, from a day and to a day; null is from the start and for as long as the post goes on.
///
/// @param onLeaving what becomes of its part when it has left
/// @param takenOver from when the others take it over, or null when they do so from the day after
public record CostPayer(UUID organisation, String code, LocalDate from, LocalDate until, ShareRule onLeaving, LocalDate takenOver) {

    public CostPayer(UUID organisation, String code, LocalDate from, LocalDate until, ShareRule onLeaving) {
        this(organisation, code, from, until, onLeaving, null);
    }

    public static CostPayer always(UUID organisation, String code) {
        return new CostPayer(organisation, code, null, null, ShareRule.GAP);
    }

    boolean paysOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /// Has left, and nothing says that the others take over its part, or not yet.
    boolean leavesGapOn(LocalDate day) {
        return until != null && day.isAfter(until) && (onLeaving == ShareRule.GAP || takenOver != null && day.isBefore(takenOver));
    }
}
