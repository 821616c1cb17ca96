package se.overens.agreement.termination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.agreement.model.NoticeTerms;

/// Everything about ending an agreement by notice: what the reader's own organisation can do and until when, and every
/// notice that was ever given.
///
/// @param terms   null when the text says nothing of notice
/// @param records the first given first
public record NoticesView(UUID agreement, int number, NoticeTerms terms, Own own, List<Given> records) {

    /// The reader's own organisation.
    ///
    /// @param rule          null when the text says nothing of notice
    /// @param ends          the next three days on which it can leave, with the last day of notice for each; none when none is left
    /// @param lastBilledDay of the first of them, or null
    public record Own(String party, NoticeRule rule, List<LatestNotice> ends, LocalDate lastBilledDay) {
        public Own {
            ends = List.copyOf(ends);
        }
    }

    public enum Standing { UNCONFIRMED, CONFIRMED, HAS_LEFT, WITHDRAWN }

    /// One notice with its traces.
    ///
    /// @param wantedLastDay   the end that was asked for, or null for the first that it reaches
    /// @param reason          or null
    /// @param overrideReason  why it was given though a condition was not fulfilled, or null
    /// @param mandate         the role that had the mandate, or null
    /// @param proof           the attached document, or null
    /// @param registeredBy    name of the one who registered it for the party, or null when it gave it itself
    /// @param receivedOn      null until the other side has confirmed
    /// @param receivedBy      name of the one who confirmed, or null
    /// @param receiptProof    the other side's letter, or null
    public record Given(UUID organisation, String party, String partyName, LocalDate noticeGivenOn, LocalDate wantedLastDay, String reason,
                        String overrideReason, String mandate, UUID proof, String registeredBy, LocalDate receivedOn, String receivedBy,
                        UUID receiptProof, LocalDate lastDay, LocalDate lastBilledDay, Standing standing, List<Withdrawal> withdrawals) {
        public Given {
            withdrawals = List.copyOf(withdrawals);
        }

        /// The others have been asked whether it may be undone, and nobody has said no.
        public boolean isWithdrawalOpen() {
            return standing != Standing.WITHDRAWN && withdrawals.stream().anyMatch(each -> each.outcome() == Outcome.OPEN);
        }
    }

    public enum Outcome { OPEN, CONSENTED, REFUSED }

    public record Withdrawal(Instant askedAt, String reason, Outcome outcome, List<Answer> answers) {
        public Withdrawal {
            answers = List.copyOf(answers);
        }
    }

    /// @param registeredBy name of the one who registered it for the party, or null
    public record Answer(String party, String partyName, boolean consents, String registeredBy, Instant at) {
    }

    public NoticesView {
        records = List.copyOf(records);
    }
}
