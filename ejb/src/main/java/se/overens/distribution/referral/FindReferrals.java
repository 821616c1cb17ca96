package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralDifference;
import se.overens.distribution.referral.model.ReferralOutcome;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.ReferralAnswers;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.NotFound;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The county's rounds of referral, for all its members.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindReferrals {

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralAnswers answers;
    @Inject
    private ReferralViews views;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Page<ReferralRow> list(Page.Request page) {
        List<ReferralRound> rounds = referrals.page(acting.workspace(), page.offset(), page.size());
        return new Page<>(rows(rounds), page.page(), page.size(), referrals.count(acting.workspace()));
    }

    public ReferralView get(int number) {
        return views.of(round(number));
    }

    /// The round of the number, if there is one.
    public Optional<ReferralView> find(int number) {
        return referrals.find(acting.workspace(), number).map(views::of);
    }

    /// What differs from the round before; nothing for the first.
    public Optional<ReferralDifference> difference(int number) {
        ReferralRound round = round(number);
        return referrals.ofDraft(round.workspace(), round.organisation(), round.draft()).stream().filter(each -> each.turn() == round.turn() - 1)
                .findFirst().map(before -> ReferralDifference.between(before.text(), round.text()));
    }

    private List<ReferralRow> rows(List<ReferralRound> rounds) {
        List<UUID> ids = rounds.stream().map(ReferralRound::id).toList();
        List<ReferralAnswer> given = answers.all(acting.workspace(), ids);
        Set<UUID> disposed = referrals.outcomes(acting.workspace(), ids).stream().map(ReferralOutcome::referral).collect(Collectors.toSet());
        return rounds.stream().map(round -> row(round, given.stream().filter(answer -> answer.referral().equals(round.id())).toList(), disposed.contains(round.id()))).toList();
    }

    private ReferralRow row(ReferralRound round, List<ReferralAnswer> given, boolean disposed) {
        var proposal = round.text().proposal();
        return new ReferralRow(round.number(), acting.isHost() ? round.draft() : null, round.turn(), round.title(), proposal.year(), round.lastDay(),
                round.state(today.day(), disposed), proposal.figures().size(), (int) given.stream().map(ReferralAnswer::code).distinct().count(),
                given.stream().anyMatch(answer -> answer.organisation().equals(acting.organisation())), round.sentAt());
    }

    private ReferralRound round(int number) {
        return referrals.find(acting.workspace(), number).orElseThrow(() -> new NotFound("referral", number));
    }
}
