package se.overens.distribution.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.referral.model.AnswerWay;
import se.overens.distribution.referral.model.ProposalDifference;
import se.overens.distribution.referral.model.ReferralText;
import se.overens.distribution.referral.model.RoundState;

/// A round of referral: what was sent, and who has answered.
///
/// @param draft         the number of the draft it was made from; null for all but the county board
/// @param text          everything that was sent, as it was frozen
/// @param board         every municipality that was asked; a silent one is silent, never one that agrees
/// @param points        how the standpoints are spread; empty while others' answers are not yet open to the reader
/// @param answersOpen   whether the reader may read all the answers
/// @param remindedOn    the days on which the silent ones were reminded
/// @param before        the number of the round before, or null
/// @param after         the number of the round after, or null
/// @param outcome       what became of it, or null
/// @param receipt       the number of the receipt, in the answer to the sending only
public record ReferralView(UUID id, int number, long version, Integer draft, int turn, ReferralText text, RoundState state, String sha256, Instant sentAt,
                           Instant withdrawnAt, String withdrawnReason, List<BoardRow> board, List<PointCount> points, boolean answersOpen,
                           List<LocalDate> remindedOn, Integer before, Integer after, OutcomeView outcome, String receipt) {

    /// @param turn        how many answers the municipality has given; 0: it is silent
    /// @param answeredOn  the day the answer that stands came in; null for a silent one
    /// @param silentSince the day it was asked; null for one that has answered
    /// @param reminded    how many times it has been reminded
    public record BoardRow(String code, String name, int turn, AnswerWay way, LocalDate answeredOn, boolean late, LocalDate silentSince, int reminded) {

        public boolean isAnswered() {
            return turn > 0;
        }
    }

    /// @param point  from 1
    /// @param silent those that have not answered at all
    public record PointCount(int point, String text, int agrees, int reservations, int objects, int noOpinion, int silent) {
    }

    /// @param difference from what was sent to the revised version
    /// @param sha256     of the disposition and the revised version, frozen together
    public record OutcomeView(Instant publishedAt, String sha256, ProposalDifference difference) {
    }

    public ReferralView {
        board = List.copyOf(board);
        points = List.copyOf(points);
        remindedOn = List.copyOf(remindedOn);
    }

    public long answered() {
        return board.stream().filter(BoardRow::isAnswered).count();
    }

    public List<BoardRow> silent() {
        return board.stream().filter(row -> !row.isAnswered()).toList();
    }

    ReferralView withReceipt(String number) {
        return new ReferralView(id, this.number, version, draft, turn, text, state, sha256, sentAt, withdrawnAt, withdrawnReason, board, points,
                answersOpen, remindedOn, before, after, outcome, number);
    }
}
