package se.overens.overview;

import java.util.List;
import se.overens.workspace.WaitingWork.Task;

/// What waits for the acting organisation, in the roles the person has there, and what it waits for from others.
///
/// @param waitsForUs     the nearest last day first, those without one after them
/// @param waitsForOthers what has waited longest first
public record WorkView(List<Task> waitsForUs, List<Task> waitsForOthers) {

    public WorkView {
        waitsForUs = List.copyOf(waitsForUs);
        waitsForOthers = List.copyOf(waitsForOthers);
    }
}
