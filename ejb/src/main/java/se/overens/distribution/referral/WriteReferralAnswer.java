package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralAnswerDraft;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.ReferralAnswers;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Stale;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;
import se.overens.workspace.model.Role;

/// Works on the municipality's own answer, which nobody else sees until it is sent. It may be unfinished.
@Stateless
@Allowed(Role.OFFICER)
public class WriteReferralAnswer {

    /// @param version of the draft that is written over; 0 to begin one
    public record Command(int referral, long version, @NotNull AnswerText text) {
    }

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralAnswers answers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public OwnReferralAnswer get(int referral) {
        return view(asked(referral));
    }

    public OwnReferralAnswer save(@Valid Command command) {
        ReferralRound round = asked(command.referral());
        round.expectAnswerable(today.day());
        Invalid.unlessEmpty(command.text().unusable(round.text().questions().size()));
        Optional<ReferralAnswerDraft> begun = draft(round);
        long stands = begun.map(ReferralAnswerDraft::version).orElse(0L);
        if (stands != command.version()) throw new Stale(command.version(), stands);
        begun.ifPresentOrElse(draft -> draft.write(command.text(), today.now()),
                () -> answers.add(new ReferralAnswerDraft(round, acting.organisation(), command.text(), today.now())));
        answers.flush();
        return view(round);
    }

    private OwnReferralAnswer view(ReferralRound round) {
        Optional<ReferralAnswer> given = answers.latest(round.workspace(), round.id(), acting.organisation());
        int replaces = given.map(ReferralAnswer::turn).orElse(0);
        return draft(round).map(draft -> new OwnReferralAnswer(draft.version(), draft.text(), draft.savedAt(), replaces))
                .orElseGet(() -> new OwnReferralAnswer(0, given.map(ReferralAnswer::text).orElseGet(AnswerText::empty), null, replaces));
    }

    private Optional<ReferralAnswerDraft> draft(ReferralRound round) {
        return answers.draft(round.workspace(), acting.organisation(), round.id());
    }

    /// @throws NotFound for an organisation that was not asked
    private ReferralRound asked(int number) {
        Acting.Person person = acting.person();
        return referrals.find(person.workspace(), number).filter(round -> round.text().proposal().figure(person.organisationCode()).isPresent())
                .orElseThrow(() -> new NotFound("referral", number));
    }
}
