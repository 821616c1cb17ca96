package se.overens.cofinancing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.agreement.FindParties;
import se.overens.agreement.FindParties.Party;
import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Who pays for a post: the parties of its agreements, except the host. They see each other's names and shares although
/// each may have an agreement of its own.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class PostParties {

    @Inject
    private Posts posts;
    @Inject
    private FindParties parties;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// By name, as in every list of municipalities.
    public List<PostParty> of(UUID post) {
        CoFinancedPost found = posts.get(acting.workspace(), post);
        return payers(posts.agreementsOf(acting.workspace(), post), found.host(), new Days(posts.joined(acting.workspace(), post), posts.staying(acting.workspace(), post)));
    }

    public List<PostParty> payers(Set<UUID> agreements, UUID host) {
        return payers(agreements, host, new Days(Map.of(), Map.of()));
    }

    /// From which day, and to which, agreements are behind a post; those that are not there from its start and for as long as
    /// they last.
    private record Days(Map<UUID, LocalDate> joined, Map<UUID, LocalDate> staying) {
    }

    private List<PostParty> payers(Set<UUID> agreements, UUID host, Days days) {
        List<MemberView> all = members.ever();
        Map<UUID, MemberView> byId = all.stream().collect(Collectors.toMap(MemberView::id, Function.identity()));
        List<Party> paying = parties.of(agreements).stream()
                .filter(party -> !party.organisation().equals(host) && byId.containsKey(party.organisation()))
                .sorted(Comparator.comparingInt(party -> all.indexOf(byId.get(party.organisation())))).toList();
        List<Party> bound = paying.stream().anyMatch(party -> party.lastDay() == null) ? paying.stream().filter(party -> party.lastDay() == null).toList() : paying;
        ShareRule onLeaving = onLeaving(bound);
        LocalDate takenOver = onLeaving == ShareRule.GAP ? null : bound.stream().map(Party::sharesFrom).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        return paying.stream().map(party -> payer(party, byId.get(party.organisation()), days, onLeaving, takenOver)).toList();
    }

    /// Nobody's part grows unless its own agreement says so: those who stay take over when each of their agreements lets them.
    private static ShareRule onLeaving(List<Party> bound) {
        return bound.stream().allMatch(party -> party.onLeaving() == ShareRule.RECALCULATE) ? ShareRule.RECALCULATE : ShareRule.GAP;
    }

    /// A party that came to its agreement by an addendum pays from that day, one whose agreement came to the post later
    /// from the day it came.
    private static PostParty payer(Party party, MemberView member, Days days, ShareRule onLeaving, LocalDate takenOver) {
        LocalDate joined = days.joined().get(party.agreement());
        LocalDate stays = days.staying().get(party.agreement());
        LocalDate billed = party.lastBilledDay();
        LocalDate from = party.firstDay() == null || joined != null && joined.isAfter(party.firstDay()) ? joined : party.firstDay();
        return new PostParty(member.id(), member.code(), member.shortName(), member.population(),
                party.agreement(), party.agreementNumber(), from,
                stays == null || billed != null && billed.isBefore(stays) ? billed : stays, onLeaving, takenOver);
    }
}
