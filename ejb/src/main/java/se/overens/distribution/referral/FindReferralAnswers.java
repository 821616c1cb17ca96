package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.ReferralAnswers;
import se.overens.distribution.referral.store.Referrals;
import se.overens.record.ReadAttachment;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What has been answered in a round: one's own at once, everybody's to the county board and, after the last day, to all.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindReferralAnswers {

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralAnswers answers;
    @Inject
    private ReferralViews rounds;
    @Inject
    private AnswerViews views;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private CurrentActing acting;

    /// By municipality, the first answer first.
    public List<AnswerView> all(int referral) {
        ReferralRound round = round(referral);
        List<ReferralAnswer> readable = readable(round);
        Map<String, Integer> latest = readable.stream().collect(Collectors.toMap(ReferralAnswer::code, ReferralAnswer::turn, Math::max));
        return readable.stream().map(answer -> views.of(round, answer, latest.get(answer.code()))).toList();
    }

    /// All that one municipality has answered, the first answer first.
    ///
    /// @throws NotFound when it was not asked
    public List<AnswerView> of(int referral, String code) {
        if (round(referral).text().proposal().figure(code).isEmpty()) throw new NotFound("referral-answer", code);
        return all(referral).stream().filter(answer -> answer.code().equals(code)).toList();
    }

    /// The letter that an answer was registered from.
    public ReadAttachment.Content letter(int referral, String code, int turn) {
        return readable(round(referral)).stream().filter(answer -> answer.code().equals(code) && answer.turn() == turn && answer.attachment() != null)
                .findFirst().map(answer -> attachments.read(answer.attachment())).orElseThrow(() -> new NotFound("referral-letter", code));
    }

    private List<ReferralAnswer> readable(ReferralRound round) {
        boolean open = rounds.isOpenToReader(round);
        return answers.all(round.workspace(), List.of(round.id())).stream()
                .filter(answer -> open || answer.organisation().equals(acting.organisation())).toList();
    }

    private ReferralRound round(int number) {
        return referrals.find(acting.workspace(), number).orElseThrow(() -> new NotFound("referral", number));
    }
}
