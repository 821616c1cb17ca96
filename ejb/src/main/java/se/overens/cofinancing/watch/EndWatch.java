package se.overens.cofinancing.watch;

import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.watch.model.PostWatch;
import se.overens.cofinancing.watch.model.PostWatchEnd;
import se.overens.cofinancing.watch.store.Watches;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The contract does not say so any more, or never did: the host stops watching. What has been decided stands.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class EndWatch {

    public record Command(@NotNull Integer post, @NotNull UUID watch, @NotBlank @Size(max = 500) String reason) {
    }

    /// It is watched no more already.
    public static class WatchEnded extends Refusal {
        public WatchEnded() {
            super(Kind.CONFLICT, "post-watch-ended");
        }
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

    public WatchesView end(@Valid Command command) {
        PostView seen = hosted.lockOwn(command.post(), "EndWatch").seen();
        HostedPost.refusePersonalNumber("reason", command.reason());
        PostWatch watch = watches.of(acting.workspace(), seen.id()).stream().filter(each -> each.id().equals(command.watch())).findFirst()
                .orElseThrow(() -> new NotFound("post-watch", command.watch()));
        if (watches.ends(acting.workspace(), seen.id()).stream().anyMatch(end -> end.watch().equals(watch.id()))) throw new WatchEnded();
        watches.add(new PostWatchEnd(watch, command.reason(), acting.organisation(), today.now()));
        happened.fire(new WatchHappened("post-watch-ended", seen.id(), Map.of("watch", watch.id())));
        return view.of(seen);
    }
}
