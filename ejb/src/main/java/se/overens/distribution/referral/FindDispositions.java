package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What becomes of each comment: to the county board as it works on it, to everybody when it has been published.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindDispositions {

    @Inject
    private Referrals referrals;
    @Inject
    private RoundComments comments;
    @Inject
    private CurrentActing acting;

    public DispositionsView of(int referral) {
        return comments.view(referrals.find(acting.workspace(), referral).orElseThrow(() -> new NotFound("referral", referral)));
    }
}
