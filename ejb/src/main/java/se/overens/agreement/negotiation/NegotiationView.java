package se.overens.agreement.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.negotiation.model.Stand;
import se.overens.agreement.negotiation.model.Turning;

/// What lies on the table, and where each party stands in every point of it.
///
/// @param version         of the agreement: what a change is based on
/// @param documentVersion the text on the table; the first of the proposals while they lie side by side
/// @param proposals       one, or those that crossed
/// @param answerBy        the last day to answer, or null
/// @param validUntil      the last day the text binds without an answer, or null
/// @param turn            codes of those who have something to do
/// @param keptBy          code of the one who registers for those who answer on paper
/// @param said            every no with its reason, the end and the reminders, the latest last
public record NegotiationView(int number, long version, AgreementState state, int round, int documentVersion, List<Integer> proposals,
                              LocalDate answerBy, LocalDate validUntil, boolean overdue, List<String> turn, String keptBy,
                              List<Point> points, List<Party> parties, List<Said> said) {

    /// @param point     `§ 4`, `§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025`, or `endsOn`
    /// @param clause    `§ 4`, or null for the frame of the text
    /// @param heading   of the clause, or null
    /// @param term      the value it is about, or null for words
    /// @param text      null: this text took it away
    /// @param before    what it said before it came to say this; null when it was not there
    /// @param changed   the text on the table, or a proposal that it joins, changed it
    /// @param fromStart  it says what it said in the first text
    /// @param changedIn the text in which it came to say this
    /// @param changedBy the name of the one who sent that text
    public record Point(String point, String clause, String heading, ClauseTerm term, String text, String before, boolean changed,
                        boolean fromStart, int changedIn, String changedBy, int changedInRound) {
    }

    /// @param stands by point; what the party has to answer is not there
    /// @param open   points that it has to answer
    public record Party(String code, String name, String shortName, PartyState state, Map<String, Standing> stands, List<String> open) {
    }

    /// @param version   the text in which it was said
    /// @param said      of this very point; otherwise it followed from sending or accepting the whole text
    /// @param forAnother registered by the keeper from a received document
    public record Standing(Stand stand, String reason, int version, boolean said, boolean forAnother) {
    }

    /// @param party code of the one who turned away, ended it or was reminded
    public record Said(Turning.Kind kind, int documentVersion, String party, String partyName, String reason, boolean forAnother, Instant at) {
    }

    /// @return null when the organisation is no party
    public Party party(String code) {
        return parties.stream().filter(party -> party.code().equals(code)).findFirst().orElse(null);
    }
}
