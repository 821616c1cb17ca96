package se.overens.web.distribution.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import se.overens.distribution.referral.DraftLifeView;
import se.overens.distribution.referral.FindDraftLife;
import se.overens.distribution.referral.FindReferrals;
import se.overens.distribution.referral.ReferralView;
import se.overens.distribution.referral.model.DraftLife.State;
import se.overens.web.distribution.Here;

/// How far the draft on the page has come.
@Named("draftLife")
@RequestScoped
public class DraftLifePage {

    private static final Set<State> SENDABLE = EnumSet.of(State.DRAFT, State.IN_REFERRAL, State.REVISED, State.WITHDRAWN);

    @Inject
    private Here here;
    @Inject
    private FindDraftLife find;
    @Inject
    private FindReferrals rounds;
    private DraftLifeView life;

    public DraftLifeView getLife() {
        if (life == null) life = find.of(here.address().number());
        return life;
    }

    /// The sign of the state, for the status tag.
    public String getKind() {
        return switch (getLife().state()) {
            case DRAFT, SUPERSEDED, WITHDRAWN -> "quiet";
            case IN_REFERRAL -> "wait";
            case REVISED -> "info";
            case DECIDED, PUBLISHED -> "ok";
        };
    }

    /// Neither decided nor out on referral already.
    public boolean isSendable() {
        return getLife().openReferral() == null && SENDABLE.contains(getLife().state());
    }

    /// The round that can still be answered, or null.
    public ReferralView getOpen() {
        return getLife().openReferral() == null ? null : rounds.get(getLife().openReferral());
    }
}
