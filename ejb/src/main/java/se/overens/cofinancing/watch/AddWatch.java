package se.overens.cofinancing.watch;

import java.time.LocalDate;
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
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.model.PostHasEnded;
import se.overens.cofinancing.watch.model.Condition;
import se.overens.cofinancing.watch.model.PostWatch;
import se.overens.cofinancing.watch.store.Watches;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The host enters a special condition of the contract, with the clause that says so, so that it is watched.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class AddWatch {

    /// @param post        its readable number
    /// @param months      how long it may be vacant, or how long before the funding ends
    /// @param fundedUntil the last day that is funded
    /// @param countedFrom from when a vacancy lowers the cost
    /// @param clause      "§ 9"
    /// @param wording     what it says
    public record Command(@NotNull Integer post, @NotNull Condition.Kind kind, Integer months, LocalDate fundedUntil,
                          @NotNull Condition.Consequence consequence, Condition.CountedFrom countedFrom,
                          @NotBlank @Size(max = 40) String clause, @NotBlank @Size(max = 1000) String wording) {
    }

    @Inject
    private HostedPost hosted;
    @Inject
    private FindWatches view;
    @Inject
    private Watches watches;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public WatchesView add(@Valid Command command) {
        HostedPost.Locked of = hosted.lockOwn(command.post(), "AddWatch");
        PostView seen = of.seen();
        CoFinancedPost post = of.post();
        HostedPost.refusePersonalNumber("wording", command.wording());
        if (post.lastDay() != null && post.lastDay().isBefore(today.day())) throw new PostHasEnded(post.number(), post.lastDay());
        var condition = new Condition(command.kind(), command.months(), command.fundedUntil(), command.consequence(), command.countedFrom());
        var watch = new PostWatch(post, condition, new PostWatch.Said(command.clause(), command.wording()), acting.organisation(), today.now());
        watches.add(watch);
        happened.fire(new WatchHappened("post-watch-entered", post.id(), Map.of("watch", watch.id(), "kind", condition.kind().name(),
                "consequence", condition.consequence().name(), "clause", command.clause())));
        return view.of(seen);
    }
}
