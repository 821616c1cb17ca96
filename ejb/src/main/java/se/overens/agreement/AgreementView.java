package se.overens.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.PartyState;
import se.overens.workspace.model.Organisation.Kind;

/// An agreement as it stands, with its latest text.
///
/// @param version         of the whole: what a change is based on
/// @param documentVersion the number of the latest text
/// @param documentSha256  of its canonical form
/// @param proposedBy      code of the one who sent the latest text
/// @param endsOn          the last day of the term, or null until further notice
/// @param lastDay         the last day in force by term or notice, or null while open
/// @param caseReference   the host's diarienummer, or null
/// @param noticeTerms     null when the text says nothing of notice
/// @param noticeRule      the same with the term, ready to compute with
/// @param scan            the signed paper, for one that was entered afterwards, or null
/// @param round           where the negotiation is
/// @param pending         those that the text names as parties and that it has not been sent to
/// @param receipt         of the act that this is the answer to, or null
public record AgreementView(UUID id, int number, long version, String title, AgreementForm form, AgreementState state,
                            boolean existing, List<Party> parties, LocalDate startsOn, LocalDate endsOn, LocalDate lastDay,
                            NoticeTerms noticeTerms, NoticeRule noticeRule, List<Clause> clauses, int documentVersion,
                            String documentSha256, String proposedBy, String reason, String caseReference, UUID scan,
                            Round round, List<Pending> pending, String receipt) {

    /// Where the negotiation is.
    ///
    /// @param number     of the round that the text on the table opened
    /// @param versions   how many texts have been sent
    /// @param answerBy   the last day to answer, or null
    /// @param validUntil the last day the text binds without an answer, or null
    /// @param overdue    somebody is asked and the last day has passed
    /// @param turn       codes of those who have something to do
    /// @param keptBy     code of the one who registers for those who answer on paper
    public record Round(int number, int versions, LocalDate answerBy, LocalDate validUntil, boolean overdue, List<String> turn, String keptBy) {
        public Round {
            turn = List.copyOf(turn);
        }
    }

    /// Named as a party, and not asked yet.
    public record Pending(String code, String name, String shortName) {
    }

    /// @param since           the day the party came into its state
    /// @param acceptedVersion the version it stands behind, or null
    /// @param lastDay         of its being a party, or null
    public record Party(UUID organisation, String code, String name, String shortName, boolean host, PartyState state,
                        LocalDate since, Integer acceptedVersion, String caseReference, LocalDate lastDay, Kind kind) {
    }

    public AgreementView {
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
        pending = List.copyOf(pending);
    }

    public AgreementView withReceipt(String number) {
        return new AgreementView(id, this.number, version, title, form, state, existing, parties, startsOn, endsOn, lastDay,
                noticeTerms, noticeRule, clauses, documentVersion, documentSha256, proposedBy, reason, caseReference, scan, round, pending, number);
    }

    /// @return null when the organisation is not a party
    public Party party(UUID organisation) {
        return parties.stream().filter(p -> p.organisation().equals(organisation)).findFirst().orElse(null);
    }
}
