package se.overens.distribution.referral.model;

import java.time.LocalDate;

/// What the county does with one comment.
///
/// @param code      the municipality that made it
/// @param turn      which of its answers it stands in
/// @param point     the point, or 0 for the general comment
/// @param outcome   null as long as it has not been dealt with
/// @param role      who dealt with it: a role, never a name
/// @param decidedOn when
public record Disposition(String code, int turn, int point, Outcome outcome, String reason, String role, LocalDate decidedOn) {

    public enum Outcome {
        /// the proposal is changed
        ACCEPTED,
        /// the proposal stands, for a reason that is given
        REJECTED,
        /// taken note of; the proposal is not affected
        NOTED
    }

    public Disposition {
        reason = reason == null ? "" : reason.strip();
    }

    boolean isOf(Comment comment) {
        return code.equals(comment.code()) && turn == comment.turn() && point == comment.point();
    }

    /// The same outcome for the same reason.
    boolean saysAs(Disposition other) {
        return outcome == other.outcome && reason.equals(other.reason);
    }
}
