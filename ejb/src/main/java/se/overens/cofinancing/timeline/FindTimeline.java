package se.overens.cofinancing.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;

/// A post's life in one line: what each area tells of it, what has been and what is to come.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindTimeline {

    @Inject
    private FindPosts posts;
    @Inject
    private Instance<TellsOfPost> areas;

    /// The oldest first; of one day in the order of the lanes.
    public List<TimelineEntry> byPost(int number) {
        PostView post = posts.byNumber(number);
        List<TimelineEntry> entries = new ArrayList<>();
        for (TellsOfPost area : areas) entries.addAll(area.tell(post));
        entries.sort(Comparator.comparing(TimelineEntry::day).thenComparing(TimelineEntry::lane));
        return entries;
    }

    /// Those of one lane; null for all.
    public List<TimelineEntry> byPost(int number, Lane lane) {
        return byPost(number).stream().filter(entry -> lane == null || entry.lane() == lane).toList();
    }
}
