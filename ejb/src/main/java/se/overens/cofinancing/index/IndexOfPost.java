package se.overens.cofinancing.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.shared.Today;

/// When the index of each year was published.
@ApplicationScoped
public class IndexOfPost implements TellsOfPost {

    @Inject
    private FindPostIndex find;
    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        return find.of(post).years().stream().filter(year -> year.entered() != null)
                .flatMap(year -> year.readings().stream().filter(reading -> !reading.provisional()).map(reading -> TimelineEntry.on(Lane.MONEY, reading.publishedOn(),
                        today.day(), "samfinansiering/" + post.number() + "/index", "index", reading.series(), reading.wanted(), reading.value())))
                .distinct().toList();
    }
}
