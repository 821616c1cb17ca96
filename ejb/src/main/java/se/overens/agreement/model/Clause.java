package se.overens.agreement.model;

/// One clause of an agreement's text.
///
/// @param number    "§ 4"
/// @param mandatory whether the template demands it
public record Clause(String number, String heading, ClauseKind kind, String text, boolean mandatory) {

    public Clause withText(String other) {
        return new Clause(number, heading, kind, other, mandatory);
    }
}
