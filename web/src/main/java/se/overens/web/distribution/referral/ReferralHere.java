package se.overens.web.distribution.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.referral.FindReferrals;
import se.overens.distribution.referral.ReferralView;
import se.overens.distribution.referral.ReferralView.BoardRow;
import se.overens.distribution.referral.model.ReferralDifference;
import se.overens.distribution.referral.model.RoundState;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The round that the page is about, and what the acting person may do in it.
@Named("referralHere")
@RequestScoped
public class ReferralHere {

    /// One on the board.
    public record Member(String name, boolean done, String word) {
    }

    @Inject
    private Here here;
    @Inject
    private FindReferrals find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats fmt;
    private ReferralView referral;
    private ReferralDifference difference;

    public ReferralView getReferral() {
        if (referral == null) referral = find.get(here.address().number());
        return referral;
    }

    /// The sign of a state, for the status tag.
    public String kind(RoundState state) {
        return switch (state) {
            case OPEN -> "wait";
            case CLOSED -> "info";
            case DISPOSED -> "ok";
            case WITHDRAWN -> "quiet";
        };
    }

    public String getKind() {
        return kind(getReferral().state());
    }

    public List<Member> getMembers() {
        return getReferral().board().stream().map(row -> new Member(row.name(), row.isAnswered(), word(row))).toList();
    }

    public String word(BoardRow row) {
        if (!row.isAnswered()) return fmt.text("distribution.referral.board.silent");
        return fmt.text(row.late() ? "distribution.referral.board.late" : "distribution.referral.board.answered");
    }

    /// From the round before; null for the first.
    public ReferralDifference getDifference() {
        if (difference == null) difference = find.difference(getReferral().number()).orElse(null);
        return difference;
    }

    public boolean isHost() {
        return acting.isHost();
    }

    public boolean isOpen() {
        return getReferral().state() == RoundState.OPEN;
    }

    /// The county board's officers and coordinators run the round.
    public boolean isRunning() {
        return acting.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public boolean isCoordinating() {
        return acting.isHost() && acting.may(Role.COORDINATOR);
    }

    /// May answer for its own municipality.
    public boolean isAnswering() {
        return !acting.isHost() && acting.may(Role.OFFICER) && getOwn() != null;
    }

    public boolean own(String code) {
        return code.equals(acting.person().organisationCode());
    }

    /// The acting municipality on the board; null for one that was not asked.
    public BoardRow getOwn() {
        return getReferral().board().stream().filter(row -> own(row.code())).findFirst().orElse(null);
    }
}
