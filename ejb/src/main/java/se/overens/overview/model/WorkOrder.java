package se.overens.overview.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import se.overens.workspace.WaitingWork.Task;
import se.overens.workspace.model.Role;

/// In which order work is shown, and to whom.
public final class WorkOrder {

    public static final Comparator<Task> NEAREST_DAY_FIRST = comparing(Task::due, nullsLast(naturalOrder()))
            .thenComparing(Task::since, nullsLast(naturalOrder())).thenComparing(Task::path);
    public static final Comparator<Task> LONGEST_WAIT_FIRST = comparing(Task::since, nullsLast(naturalOrder()))
            .thenComparing(Task::due, nullsLast(naturalOrder())).thenComparing(Task::path);

    private WorkOrder() {
    }

    /// Work that names no role is everybody's.
    public static boolean isWorkOf(Set<Role> named, Set<Role> held) {
        return named.isEmpty() || !Collections.disjoint(named, held);
    }
}
