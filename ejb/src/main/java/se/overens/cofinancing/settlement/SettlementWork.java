package se.overens.cofinancing.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.PostsAtHand;
import se.overens.cofinancing.outcome.FindOutcome;
import se.overens.cofinancing.outcome.OutcomeView;
import se.overens.cofinancing.settlement.SettlementView.PartyReply;
import se.overens.cofinancing.settlement.model.SettlementStanding.Reply;
import se.overens.cofinancing.settlement.model.SettlementStanding.State;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// What waits around settlements: for the host to make one when a year's outcome is complete or the post has ended, and to
/// mend one that a party objects to; for the parties to approve what was sent.
@ApplicationScoped
public class SettlementWork implements WaitingWork {

    private static final Set<Role> FINANCE = Set.of(Role.FINANCE);
    private static final Set<Role> ANSWERING = Set.of(Role.OFFICER, Role.FINANCE);

    @Inject
    private PostsAtHand posts;
    @Inject
    private FindOutcome outcomes;
    @Inject
    private FindSettlements settlements;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (PostView post : posts.list()) {
            List<SettlementView> sent = settlements.of(post);
            boolean host = post.host().equals(acting.organisation());
            if (host) tasks.addAll(toMake(post, sent));
            for (SettlementView each : sent) {
                if (each.settled()) continue;
                if (host && each.state() == State.OBJECTED) tasks.add(task("settlement-objected", each, FINANCE, null));
                if (each.waitsForUs()) tasks.add(task("settlement-approve", each, ANSWERING, null));
                if (host) each.replies().stream().filter(reply -> reply.reply() == Reply.WAITING).map(PartyReply::name)
                        .forEach(name -> tasks.add(task("settlement-waiting", each, FINANCE, name)));
            }
        }
        return tasks;
    }

    private List<Task> toMake(PostView post, List<SettlementView> sent) {
        List<Task> tasks = new ArrayList<>();
        String path = "samfinansiering/" + post.number();
        for (OutcomeView year : outcomes.entered(post)) {
            if (!year.complete() || !year.lastDay().isBefore(today.day()) || isSent(sent, year.year())) continue;
            tasks.add(new Task("settlement-to-make", List.of(post.title(), String.valueOf(year.year())), path + "/avrakning/forbered?ar=" + year.year(), null,
                    year.lastDay().plusDays(1), FINANCE, null));
        }
        ended(post).filter(last -> !isSent(sent, last.getYear()) && tasks.stream().noneMatch(task -> task.args().contains(String.valueOf(last.getYear()))))
                .ifPresent(last -> tasks.add(new Task("settlement-outcome-missing", List.of(post.title(), String.valueOf(last.getYear())),
                        path + "/utfall?ar=" + last.getYear(), null, last.plusDays(1), FINANCE, null)));
        return tasks;
    }

    private Optional<LocalDate> ended(PostView post) {
        return Optional.ofNullable(post.lastDay()).filter(last -> last.isBefore(today.day()));
    }

    /// One of all the parties; that of a single one is another matter.
    private static boolean isSent(List<SettlementView> sent, int year) {
        return sent.stream().anyMatch(each -> each.text().year() == year && each.text().parties().size() == each.replies().size());
    }

    private static Task task(String text, SettlementView settlement, Set<Role> roles, String waitsOn) {
        return new Task(text, List.of(settlement.postTitle(), String.valueOf(settlement.text().year()), waitsOn == null ? "" : waitsOn),
                "samfinansiering/" + settlement.postNumber() + "/avrakning/" + settlement.number(), null,
                LocalDate.ofInstant(settlement.latest().sentAt(), Today.SWEDEN), roles, waitsOn);
    }
}
