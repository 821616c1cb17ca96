package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelView;
import se.overens.distribution.referral.DraftLifeView.Step;
import se.overens.distribution.referral.model.DraftLife;
import se.overens.distribution.referral.model.DraftLife.Event;
import se.overens.distribution.referral.model.ReferralOutcome;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The life of one of the county's drafts, derived from its rounds and from what was published of it.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class FindDraftLife {

    @Inject
    private FindDrafts drafts;
    @Inject
    private FindModels models;
    @Inject
    private Referrals referrals;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public DraftLifeView of(int number) {
        DraftView draft = drafts.get(number);
        List<ReferralRound> rounds = referrals.ofDraft(acting.workspace(), acting.organisation(), number);
        List<Step> steps = new ArrayList<>(rounds.stream().flatMap(round -> steps(round).stream()).sorted(Comparator.comparing(Step::at)).toList());
        if (draft.publishedAs() != null) steps.addAll(steps(models.get(draft.publishedAs())));
        steps.sort(Comparator.comparing(Step::at));
        Integer open = rounds.stream().filter(round -> round.withdrawnAt() == null && !today.day().isAfter(round.lastDay()))
                .map(ReferralRound::number).findFirst().orElse(null);
        return new DraftLifeView(number, DraftLife.after(steps.stream().map(Step::event).toList()), steps, open);
    }

    private List<Step> steps(ReferralRound round) {
        List<Step> steps = new ArrayList<>(List.of(new Step(Event.REFERRAL_SENT, round.sentAt(), round.number(), null)));
        if (round.withdrawnAt() != null) steps.add(new Step(Event.REFERRAL_WITHDRAWN, round.withdrawnAt(), round.number(), null));
        referrals.outcome(round.workspace(), round.id()).map(ReferralOutcome::publishedAt)
                .ifPresent(at -> steps.add(new Step(Event.DISPOSITION_PUBLISHED, at, round.number(), null)));
        return steps;
    }

    /// Here the decision is registered by publishing it, so the two come together.
    private List<Step> steps(ModelView model) {
        List<Step> steps = new ArrayList<>(List.of(new Step(Event.DECISION_TAKEN, model.publishedAt(), null, model.number()),
                new Step(Event.MODEL_PUBLISHED, model.publishedAt(), null, model.number())));
        if (model.supersededBy() != null)
            steps.add(new Step(Event.LATER_MODEL_PUBLISHED, models.get(model.supersededBy()).publishedAt(), null, model.supersededBy()));
        return steps;
    }
}
