package se.overens.distribution.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import se.overens.distribution.PublicationDoubt;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// A round that can still be answered: the municipalities have been told that their answers count.
@Dependent
public class OpenReferralDoubt implements PublicationDoubt {

    @Inject
    private Referrals referrals;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public Optional<Doubtful> about(int draft) {
        return referrals.ofDraft(acting.workspace(), acting.organisation(), draft).stream()
                .filter(round -> round.withdrawnAt() == null && !today.day().isAfter(round.lastDay())).findFirst()
                .map(open -> new Doubtful("publish-during-referral", open.number(), open.lastDay()));
    }
}
