package se.overens.cofinancing.staffing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import se.overens.agreement.FindParties;
import se.overens.agreement.FindParties.Party;
import se.overens.agreement.model.PartyState;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.SettledPosts;
import se.overens.cofinancing.ending.EndingBoard;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.FindEnding;
import se.overens.cofinancing.model.PostState;
import se.overens.cofinancing.staffing.model.FteOverTime;
import se.overens.cofinancing.staffing.model.FteOverTime.Step;
import se.overens.cofinancing.staffing.model.VacantTime;
import se.overens.cofinancing.staffing.store.Staffing;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// How far a post has come, from its agreements, its staffing, the ending that the reader may see, and its settlement.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindPostState {

    private static final Set<PartyState> BEHIND = EnumSet.of(PartyState.ACCEPTED, PartyState.DECIDED, PartyState.SIGNED, PartyState.NOTICED, PartyState.LEAVING);
    private static final Set<PartyState> GOING = EnumSet.of(PartyState.NOTICED, PartyState.LEAVING);

    @Inject
    private FindParties parties;
    @Inject
    private FindEnding endings;
    @Inject
    private Staffing staffing;
    @Inject
    private Instance<SettledPosts> settlements;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param post one that the acting organisation is a party of
    public PostState of(PostView post) {
        List<Party> bound = parties.of(post.parties().stream().map(PostParty::agreement).collect(Collectors.toSet()));
        Optional<EndingBoard> board = endings.standing(post).filter(found -> !found.failed());
        boolean allGo = bound.stream().filter(party -> !party.organisation().equals(post.host())).allMatch(party -> GOING.contains(party.state()));
        return PostState.of(new PostState.Facts(
                bound.stream().allMatch(party -> BEHIND.contains(party.state())),
                bound.stream().allMatch(party -> PartyState.HAVE_SIGNED.contains(party.state())),
                post.startedOn(), vacant(post),
                board.isPresent() && board.get().decided() > 0,
                board.isPresent() && board.get().fulfilled(),
                allGo || board.isPresent() && board.get().rows().stream().anyMatch(Row::noticeGiven),
                post.lastDay(),
                settlements.stream().anyMatch(port -> port.settled(post.id()))), today.day());
    }

    private boolean vacant(PostView post) {
        LocalDate day = today.day();
        BigDecimal vacant = VacantTime.vacantOn(staffing.vacant(acting.workspace(), post.id()), day);
        return vacant.signum() > 0 && vacant.compareTo(extent(post).on(day)) >= 0;
    }

    /// What the post was registered with, and every change since.
    public FteOverTime extent(PostView post) {
        List<Step> steps = new java.util.ArrayList<>(List.of(new Step(post.startedOn(), new BigDecimal(post.fte()))));
        staffing.ftes(acting.workspace(), post.id()).forEach(each -> steps.add(each.step()));
        return new FteOverTime(steps);
    }
}
