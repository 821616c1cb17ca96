package se.overens.cofinancing.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.cofinancing.ceiling.store.Ceilings;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// When ceilings were entered.
@ApplicationScoped
public class CeilingOfPost implements TellsOfPost {

    @Inject
    private Ceilings ceilings;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        return ceilings.of(acting.workspace(), post.id()).stream().map(one -> TimelineEntry.on(Lane.MONEY, LocalDate.ofInstant(one.at(), Today.SWEDEN), today.day(),
                "samfinansiering/" + post.number() + "/finansiering", "ceiling", one.amount())).toList();
    }
}
