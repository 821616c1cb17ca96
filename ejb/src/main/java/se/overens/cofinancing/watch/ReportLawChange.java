package se.overens.cofinancing.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.store.Posts;
import se.overens.cofinancing.watch.model.LawChange;
import se.overens.cofinancing.watch.store.Watches;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// An officer of any party tells of a law that changes what the post does. If the contract has a condition on it, that
/// falls due.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ReportLawChange {

    /// @param citation  "SFS 2024:123"
    /// @param what      what changes
    public record Command(@NotNull Integer post, @NotBlank @Size(max = 200) String citation, @NotBlank @Size(max = 1000) String what,
                          @NotNull LocalDate inForceOn) {
    }

    @Inject
    private FindPosts find;
    @Inject
    private FindWatches view;
    @Inject
    private Posts posts;
    @Inject
    private Watches watches;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public WatchesView report(@Valid Command command) {
        PostView seen = find.byNumber(command.post());
        if (PersonalNumber.isIn(command.what())) throw new Invalid("what", "personal-number");
        var change = new LawChange(posts.get(acting.workspace(), seen.id()), new LawChange.Told(command.citation(), command.what(), command.inForceOn()),
                acting.organisation(), today.day(), today.now());
        watches.add(change);
        happened.fire(new WatchHappened("post-law-change-reported", seen.id(), Map.of("citation", command.citation(), "inForceOn", command.inForceOn().toString())));
        if (!acting.organisation().equals(seen.host()))
            handedOver.fire(new HandedOver(seen.host(), Role.OFFICER, "post-law-change", List.of(seen.title(), command.citation()),
                    "samfinansiering/" + seen.number() + "/villkor"));
        return view.of(seen);
    }
}
