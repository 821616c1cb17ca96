package se.overens.cofinancing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.agreement.FindParties;
import se.overens.agreement.FindParties.Party;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// When the agreements behind a post can be ended, by their own notice rules.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class PostNotice {

    @Inject
    private FindParties parties;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// One per agreement that has one, and for each that has its own, of those who have not set their last day.
    public List<NoticeRule> rules(PostView post) {
        return parties.of(post.parties().stream().map(PostParty::agreement).collect(Collectors.toSet())).stream()
                .filter(party -> party.lastDay() == null && post.party(party.organisation()).isPresent()).map(Party::noticeRule).filter(Objects::nonNull).distinct().toList();
    }

    /// If everyone gives notice today: the day on which the last agreement ends, and the last day to give notice for it.
    public Optional<LatestNotice> next(PostView post) {
        LocalDate day = today.day();
        try {
            return rules(post).stream().map(rule -> rule.latestNoticeFor(day).getFirst())
                    .max(Comparator.comparing(LatestNotice::lastDay));
        } catch (Invalid noEndLeft) {
            return Optional.empty();
        }
    }

    /// The next three days on which the acting organisation can leave, with the last day of notice for each: nothing for one
    /// that does not pay, or that has no end left.
    public List<LatestNotice> own(PostView post) {
        LocalDate day = today.day();
        try {
            return post.party(acting.organisation()).flatMap(own -> parties.of(List.of(own.agreement())).stream()
                            .filter(party -> party.organisation().equals(own.organisation()) && party.lastDay() == null).findFirst())
                    .map(Party::noticeRule).map(rule -> rule.latestNoticeFor(day)).orElse(List.of());
        } catch (Invalid noEndLeft) {
            return List.of();
        }
    }

    /// The last day on which notice still reaches this last day in every agreement; nothing without a notice rule.
    public Optional<LocalDate> noticeBy(PostView post, LocalDate lastDay) {
        return rules(post).stream().map(rule -> rule.noticeBy(lastDay)).min(Comparator.naturalOrder());
    }
}
