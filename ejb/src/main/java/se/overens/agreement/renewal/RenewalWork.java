package se.overens.agreement.renewal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.overens.agreement.renewal.model.Window;
import se.overens.agreement.renewal.model.Windows;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// An agreement whose window closes waits for its parties to take a stand; one that has gone on unseen does so still.
/// What had closed before the agreement was entered here waits for nobody.
@Dependent
public class RenewalWork implements WaitingWork {

    private static final Set<Role> OFFICERS = Set.of(Role.COORDINATOR, Role.OFFICER);

    @Inject
    private Lasting lasting;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        LocalDate day = today.day();
        UUID own = acting.organisation();
        return lasting.ours(windows -> waits(windows, day)).stream().flatMap(one -> Stream.of(unseen(one, own), review(one, own, day)).filter(Objects::nonNull)).toList();
    }

    private static boolean waits(Windows windows, LocalDate day) {
        return windows.closed().isPresent() || windows.next().filter(next -> next.isAsked(day)).isPresent();
    }

    private static Task review(Lasting.One one, UUID own, LocalDate day) {
        Window window = one.windows().next().orElse(null);
        if (window == null || !window.isAsked(day) || one.review(own, window) != null) return null;
        return task("agreement-review", one, own, window.closes(), window.reminded(day));
    }

    private static Task unseen(Lasting.One one, UUID own) {
        Window window = one.windows().closed().orElse(null);
        if (window == null || one.silent().stream().map(Lasting.Party::organisation).noneMatch(own::equals)) return null;
        boolean knownHere = !LocalDate.ofInstant(one.entered(), Today.SWEDEN).isAfter(window.closes());
        return knownHere ? task("agreement-renewed-unseen", one, own, null, window.closes().plusDays(1)) : null;
    }

    private static Task task(String text, Lasting.One one, UUID own, LocalDate due, LocalDate since) {
        String owner = one.owner(own);
        return new Task(owner == null ? text : text + "-owner", owner == null ? List.of(one.title()) : List.of(one.title(), owner),
                "avtal/" + one.number() + "/forlangning", due, since, OFFICERS, null);
    }
}
