package se.overens.overview;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.overens.overview.model.WorkOrder;
import se.overens.overview.store.OnlyReading;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.WaitingWork.Task;
import se.overens.workspace.model.Role;

/// "Att göra": asks each domain what waits.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindWork {

    @Inject
    @Any
    private Instance<WaitingWork> domains;
    @Inject
    private OnlyReading reading;
    @Inject
    private CurrentActing acting;

    public WorkView now() {
        reading.fromNowOn();
        Set<Role> roles = acting.person().roles();
        List<Task> all = domains.stream().map(WaitingWork::tasks).flatMap(Collection::stream).toList();
        return new WorkView(
                sorted(all.stream().filter(Task::waitsForUs).filter(task -> WorkOrder.isWorkOf(task.roles(), roles))),
                all.stream().filter(task -> !task.waitsForUs()).sorted(WorkOrder.LONGEST_WAIT_FIRST).toList());
    }

    private static List<Task> sorted(Stream<Task> tasks) {
        return tasks.sorted(WorkOrder.NEAREST_DAY_FIRST).toList();
    }
}
