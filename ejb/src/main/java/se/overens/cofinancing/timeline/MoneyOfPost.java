package se.overens.cofinancing.timeline;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.shared.Today;

/// When each year's cost was entered, and entered again.
@ApplicationScoped
public class MoneyOfPost implements TellsOfPost {

    @Inject
    private FindPostCosts costs;
    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        return costs.history(post.id()).stream().map(year -> TimelineEntry.on(Lane.MONEY,
                LocalDate.ofInstant(year.enteredAt(), Today.SWEDEN), today.day(), "samfinansiering/" + post.number() + "/andelar",
                year.revision() == 1 ? "year" : "year-again", year.year(), year.amount())).toList();
    }
}
