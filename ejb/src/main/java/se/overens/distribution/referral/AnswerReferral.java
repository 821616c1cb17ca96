package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.AnswerWay;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralAnswer.Arrival;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.ReferralAnswers;
import se.overens.distribution.referral.store.Referrals;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;
import se.overens.workspace.model.Role;

/// Sends the municipality's answer to the county. It is frozen; before the last day a new one may replace it, and both
/// are kept.
@Stateless
@Allowed(Role.OFFICER)
public class AnswerReferral {

    /// @param replaces how many answers of the municipality the caller has seen; null or 0 for none
    public record Command(int referral, Integer replaces, @NotNull AnswerText text) {
    }

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralAnswers answers;
    @Inject
    private TakeAnswer take;
    @Inject
    private AnswerViews views;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AnswerView answer(@Valid Command command) {
        Acting.Person person = acting.person();
        ReferralRound round = referrals.lock(person.workspace(), command.referral());
        round.expectAnswerable(today.day());
        ReferralAnswer answer = take.take(round, person.organisation(), person.organisationCode(), command.text(), command.replaces(),
                new Arrival(AnswerWay.PAGE, today.day(), today.now(), null));
        answers.draft(person.workspace(), person.organisation(), round.id()).ifPresent(answers::remove);
        String receipt = receipts.give(Text.of("referral-answered", round.title(), answer.turn()), Text.of("referral-answered", round.lastDay()),
                "referral-answered", "fordelning/remisser/" + round.number() + "/svar/" + answer.code(), answer.sha256());
        return views.of(round, answer, answer.turn()).withReceipt(receipt);
    }
}
