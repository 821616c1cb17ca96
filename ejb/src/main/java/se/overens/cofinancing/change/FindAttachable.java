package se.overens.cofinancing.change;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.FindParties;
import se.overens.agreement.FindParties.Party;
import se.overens.agreement.model.PartyState;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Which of the host's agreements can come to a post: signed by all, with somebody who does not pay for it already.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAttachable {

    private static final int MOST = 100;

    /// @param names of those who would join
    public record Row(int number, String title, List<String> names) {
        public Row {
            names = List.copyOf(names);
        }
    }

    @Inject
    private FindPosts posts;
    @Inject
    private FindParties parties;
    @Inject
    private FindAgreements agreements;
    @Inject
    private CurrentActing acting;

    /// The latest first, at most a hundred.
    public List<Row> of(int post) {
        PostView seen = posts.byNumber(post);
        Set<UUID> paying = seen.parties().stream().map(PostParty::organisation).collect(Collectors.toSet());
        Map<UUID, List<Party>> all = parties.of(parties.agreementsOf(acting.organisation())).stream().collect(Collectors.groupingBy(Party::agreement));
        return all.values().stream().filter(some -> canJoin(some, paying)).map(List::getFirst).map(Party::agreement)
                .sorted(Comparator.reverseOrder()).limit(MOST).map(agreements::get).filter(agreement -> agreement.lastDay() == null).map(this::row).toList();
    }

    private boolean canJoin(List<Party> some, Set<UUID> paying) {
        return some.stream().allMatch(party -> PartyState.HAVE_SIGNED.contains(party.state()) && party.lastDay() == null)
                && some.stream().noneMatch(party -> paying.contains(party.organisation()));
    }

    private Row row(AgreementView agreement) {
        return new Row(agreement.number(), agreement.title(), agreement.parties().stream().filter(party -> !party.organisation().equals(acting.organisation()))
                .map(AgreementView.Party::shortName).toList());
    }
}
