package se.overens.web.distribution.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.DraftRow;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.referral.FindReferrals;
import se.overens.distribution.referral.ReferralRow;
import se.overens.distribution.referral.model.RoundState;
import se.overens.shared.Page;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The county's rounds of referral, and for the county board the drafts that a round can be made from.
@Named("referralList")
@RequestScoped
public class ReferralListPage {

    @Inject
    private FindReferrals find;
    @Inject
    private FindDrafts drafts;
    @Inject
    private CurrentActing acting;
    private List<ReferralRow> rounds;

    public List<ReferralRow> getRounds() {
        if (rounds == null) rounds = find.list(new Page.Request(0, Page.LARGEST)).items();
        return rounds;
    }

    /// Those that are neither published nor out on referral.
    public List<DraftRow> getDrafts() {
        if (!isRunning()) return List.of();
        var out = getRounds().stream().filter(round -> round.state() == RoundState.OPEN).map(ReferralRow::draft).toList();
        return drafts.all().stream().filter(draft -> draft.publishedAs() == null && !out.contains(draft.number())).toList();
    }

    public boolean isRunning() {
        return acting.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public boolean isHost() {
        return acting.isHost();
    }
}
