package se.overens.agreement.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.model.ClauseTerm;

/// What was proposed in each round, what became of it, and what each party got through in exchange for what.
public record RoundsView(List<Round> rounds, List<Gain> gains) {

    public enum Fate {
        /// it says so in the text on the table
        STANDS,
        /// it lies beside another proposal
        OPEN,
        /// a later text says something else
        REPLACED,
        /// the text was taken back
        WITHDRAWN,
        /// the negotiation went on from another proposal
        LEFT
    }

    public record Round(int number, List<Text> texts) {
    }

    /// @param joins     the proposals that it joins, or none
    /// @param withdrawn why it was taken back, or null
    /// @param changes   against the text it was written from; none for the first
    public record Text(int version, String party, String partyName, boolean forAnother, Integer basedOn, List<Integer> joins, String reason,
                       Instant at, LocalDate answerBy, String withdrawn, List<Change> changes, List<Answer> answers) {
    }

    /// @param from null: it was not there
    /// @param to   null: it was taken away
    /// @param by   the text that says something else now, or null
    public record Change(String point, String clause, String heading, ClauseTerm term, String from, String to, Fate fate, Integer by, String byName) {
    }

    /// @param accepted stands behind the whole text
    public record Answer(String party, String partyName, boolean accepted, int agrees, int reserves, int objects, boolean forAnother, Instant at) {
    }

    /// @param proposed how many points the party has changed
    /// @param standing how many of them say so in the text on the table
    /// @param rounds   in which rounds those were proposed
    public record Gain(String party, String partyName, int proposed, int standing, List<Integer> rounds) {
    }
}
