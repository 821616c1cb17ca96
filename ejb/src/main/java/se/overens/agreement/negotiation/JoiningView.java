package se.overens.agreement.negotiation;

import java.util.List;
import se.overens.agreement.model.ClauseTerm;

/// Proposals that were written from the same text, beside each other.
///
/// @param base      the number of the text they were written from
/// @param proposals one's own unsent draft, when it is one of them, has the number 0
/// @param points    every point that somebody changed
public record JoiningView(int base, List<Proposal> proposals, List<Point> points) {

    /// @param party code of the one who sent it
    public record Proposal(int version, String party, String partyName, String reason) {
    }

    /// @param heading of the clause, or null for the frame of the text
    /// @param term    the value it is about, or null for words
    /// @param before  null: it was not there
    /// @param taken   the proposal it is taken from, or null when somebody has to choose
    public record Point(String point, String clause, String heading, ClauseTerm term, String before, Integer taken, List<Option> options) {
        public boolean isClash() {
            return taken == null;
        }
    }

    /// @param text null: taken away
    public record Option(int version, String partyName, String text, boolean changed) {
    }

    public List<Point> clashes() {
        return points.stream().filter(Point::isClash).toList();
    }
}
