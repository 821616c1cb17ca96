package se.overens.cofinancing.watch;

import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.watch.model.WatchOutcome;
import se.overens.cofinancing.watch.model.WatchOutcome.Verdict;
import se.overens.cofinancing.watch.store.Watches;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// A condition has fallen due: the host applies what the contract prescribes, or does not, and says why. All who pay see
/// it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class DecideWatch {

    /// @param proposal the condition and the occasion, as the list calls it
    public record Command(@NotNull Integer post, @NotBlank @Size(max = 100) String proposal, @NotNull Verdict verdict,
                          @NotBlank @Size(max = 1000) String reason) {
    }

    /// @param receipt the number of the receipt
    public record Decided(WatchesView watches, String receipt) {
    }

    /// Its day has not come.
    public static class WatchNotDue extends Refusal {
        public WatchNotDue(Object dueOn) {
            super(Kind.CONFLICT, "post-watch-not-due", dueOn);
        }
    }

    /// It has been decided already.
    public static class WatchDecided extends Refusal {
        public WatchDecided(Object on) {
            super(Kind.CONFLICT, "post-watch-decided", on);
        }
    }

    @Inject
    private HostedPost hosted;
    @Inject
    private FindWatches view;
    @Inject
    private Watched watched;
    @Inject
    private Watches watches;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Decided decide(@Valid Command command) {
        PostView seen = hosted.lockOwn(command.post(), "DecideWatch").seen();
        HostedPost.refusePersonalNumber("reason", command.reason());
        Watched.One one = watched.of(seen.id(), seen.lastDay()).stream().filter(each -> each.id().equals(command.proposal())).findFirst()
                .orElseThrow(() -> new NotFound("post-watch", command.proposal()));
        if (one.outcome() != null) throw new WatchDecided(one.outcome().decidedOn());
        if (!one.due(today.day())) throw new WatchNotDue(one.occasion().dueOn());
        watches.add(new WatchOutcome(one.watch(), one.occasion().key(), command.verdict(), command.reason(), acting.organisation(), today.day(), today.now()));
        happened.fire(new WatchHappened("post-watch-decided", seen.id(), Map.of("watch", one.watch().id(), "occasion", one.occasion().key(),
                "verdict", command.verdict().name(), "consequence", one.watch().condition().consequence().name())));
        tell(seen, command.verdict());
        return new Decided(view.of(seen), receipt(seen, one, command.verdict()));
    }

    private void tell(PostView post, Verdict verdict) {
        post.parties().forEach(party -> handedOver.fire(new HandedOver(party.organisation(), Role.OFFICER,
                verdict == Verdict.APPLIED ? "post-watch-applied" : "post-watch-dismissed", List.of(post.title()), "samfinansiering/" + post.number() + "/villkor")));
    }

    private String receipt(PostView post, Watched.One one, Verdict verdict) {
        String what = verdict == Verdict.APPLIED ? "post-watch-applied" : "post-watch-dismissed";
        String next = verdict == Verdict.DISMISSED ? "post-watch-dismissed" : switch (one.watch().condition().consequence()) {
            case NEXT_BASIS_REDUCED   -> "post-watch-reduced";
            case RENEGOTIATE          -> "post-watch-renegotiate";
            case RIGHT_TO_GIVE_NOTICE -> "post-watch-notice";
        };
        return receipts.give(Text.of(what, one.watch().said().clause(), post.title()), Text.of(next), "post-watch-decided",
                "samfinansiering/" + post.number() + "/villkor", null);
    }
}
