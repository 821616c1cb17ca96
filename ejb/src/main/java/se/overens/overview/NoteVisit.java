package se.overens.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.overens.overview.store.Visits;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;

/// Notes that the person looks at "Att göra" now, and answers when the visit before this one was.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class NoteVisit {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    @Inject
    private Visits visits;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @return nothing at the first visit
    public Optional<Instant> note() {
        Acting.Person person = acting.person();
        Instant now = today.now();
        return visits.note(person.workspace(), person.organisation(), person.person(), now, now.minus(PAUSE));
    }
}
