package se.overens.distribution.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.overens.distribution.referral.model.Proposal.Figure;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Acting;
import se.overens.workspace.model.Role;

/// An open round waits for the municipalities that have not answered; a closed one for the county to say what becomes
/// of the comments.
@Dependent
public class ReferralWork implements WaitingWork {

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralViews views;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        return referrals.unfinished(acting.workspace()).stream().flatMap(this::tasks).toList();
    }

    private Stream<Task> tasks(ReferralRound round) {
        boolean open = !today.day().isAfter(round.lastDay());
        Acting.Person person = acting.person();
        if (!open) return person.isHost() ? Stream.of(dispose(round)) : Stream.empty();
        var standing = views.standing(round);
        return round.text().proposal().figures().stream().filter(figure -> !standing.containsKey(figure.code()))
                .filter(figure -> person.isHost() || figure.code().equals(person.organisationCode())).map(figure -> answer(round, figure, person.isHost()));
    }

    private static Task answer(ReferralRound round, Figure figure, boolean host) {
        String path = "fordelning/remisser/" + round.number();
        return new Task("referral-answer", List.of(round.title()), host ? path : path + "/svar", round.lastDay(),
                LocalDate.ofInstant(round.sentAt(), Today.SWEDEN), Set.of(Role.COORDINATOR, Role.OFFICER), host ? figure.name() : null);
    }

    private static Task dispose(ReferralRound round) {
        return new Task("referral-dispose", List.of(round.title()), "fordelning/remisser/" + round.number() + "/bemotande", null,
                round.lastDay().plusDays(1), Set.of(Role.COORDINATOR), null);
    }
}
