package se.overens.distribution.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.overens.distribution.referral.model.Proposal.Figure;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.record.ReadAttachment;

/// Answers as they are shown.
@Dependent
public class AnswerViews {

    @Inject
    private ReadAttachment attachments;

    /// @param latest the turn of the municipality's answer that stands
    AnswerView of(ReferralRound round, ReferralAnswer answer, int latest) {
        String name = round.text().proposal().figure(answer.code()).map(Figure::name).orElse(answer.code());
        return new AnswerView(answer.code(), name, answer.turn(), answer.turn() == latest, answer.way(), answer.receivedOn(), answer.sentAt(),
                answer.isLate(round.lastDay()), answer.text(), answer.attachment() == null ? null : attachments.describe(answer.attachment()),
                answer.sha256(), null);
    }
}
