package se.overens.cofinancing.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.cofinancing.watch.model.WatchOutcome.Verdict;
import se.overens.cofinancing.watch.store.Watches;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// When conditions fall due, and what the host then did, on the timeline.
@ApplicationScoped
public class WatchesOfPost implements TellsOfPost {

    @Inject
    private Watches watches;
    @Inject
    private Watched watched;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        String path = "samfinansiering/" + post.number() + "/villkor";
        List<TimelineEntry> entries = new ArrayList<>();
        for (Watched.One one : watched.of(post.id(), post.lastDay())) {
            String clause = one.watch().said().clause();
            entries.add(point(one.occasion().dueOn(), path, "watch-" + one.watch().condition().kind(), clause));
            if (one.outcome() != null)
                entries.add(point(one.outcome().decidedOn(), path, one.outcome().verdict() == Verdict.APPLIED
                        ? "watch-applied-" + one.watch().condition().consequence() : "watch-dismissed", clause));
        }
        watches.lawChanges(acting.workspace(), post.id()).forEach(change -> entries.add(point(change.change().reportedOn(), path, "law-change",
                change.told().citation(), change.told().inForceOn())));
        return entries;
    }

    private TimelineEntry point(LocalDate day, String path, String text, Object... args) {
        return TimelineEntry.on(Lane.STAFFING, day, today.day(), path, text, args);
    }
}
