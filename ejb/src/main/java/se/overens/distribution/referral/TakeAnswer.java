package se.overens.distribution.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralAnswer.Arrival;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.ReferralAnswers;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// What answering is, whichever way it comes in. The round's row is locked by the caller, so an answer that came in
/// meanwhile is seen here, and nobody replaces what they have not read.
@Dependent
public class TakeAnswer {

    /// Another answer for the municipality has come in since the caller looked.
    public static class AnsweredMeanwhile extends Refusal {
        public AnsweredMeanwhile(String name) {
            super(Kind.CONFLICT, "referral-answered-meanwhile", name);
        }
    }

    @Inject
    private ReferralAnswers answers;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    /// @param replaces how many answers of the municipality the caller has seen; null or 0 for none
    ReferralAnswer take(ReferralRound round, UUID organisation, String code, AnswerText text, Integer replaces, Arrival arrival) {
        String name = round.text().proposal().figure(code).orElseThrow(() -> new NotFound("referral", round.number())).name();
        Invalid.unlessEmpty(text.faults(round.text().questions().size()));
        int given = answers.latest(round.workspace(), round.id(), organisation).map(ReferralAnswer::turn).orElse(0);
        if (!Objects.equals(given, replaces == null ? 0 : replaces)) throw new AnsweredMeanwhile(name);
        ReferralAnswer answer = new ReferralAnswer(round, organisation, code, given + 1, text, arrival);
        answers.add(answer);
        happened.fire(ReferralHappened.in(round, "referral-answered", Map.of("municipality", code, "turn", answer.turn(), "way", answer.way().name(),
                "late", answer.isLate(round.lastDay()), "sha256", answer.sha256())));
        handedOver.fire(new HandedOver(round.organisation(), Role.COORDINATOR, "referral-answered", List.of(round.title(), name),
                "fordelning/remisser/" + round.number() + "/svar/" + code));
        return answer;
    }
}
