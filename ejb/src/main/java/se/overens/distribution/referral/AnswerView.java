package se.overens.distribution.referral;

import java.time.Instant;
import java.time.LocalDate;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.AnswerWay;
import se.overens.record.AttachmentView;

/// One answer, as it was sent.
///
/// @param turn     1 for the municipality's first; the one with the highest stands
/// @param stands   whether no later one has replaced it
/// @param late     whether it came in after the last day
/// @param letter   what it was registered from, or null
/// @param receipt  the number of the receipt, in the answer to the sending only
public record AnswerView(String code, String name, int turn, boolean stands, AnswerWay way, LocalDate receivedOn, Instant sentAt, boolean late,
                         AnswerText text, AttachmentView letter, String sha256, String receipt) {

    AnswerView withReceipt(String number) {
        return new AnswerView(code, name, turn, stands, way, receivedOn, sentAt, late, text, letter, sha256, number);
    }
}
