package se.overens.cofinancing.change;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.shared.Today;

/// When parties come to a post and leave it, on the timeline.
@ApplicationScoped
public class ChangesOfPost implements TellsOfPost {

    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        String path = "samfinansiering/" + post.number() + "/andelar";
        List<TimelineEntry> entries = new ArrayList<>();
        for (PostParty party : post.parties()) {
            if (party.from() != null) entries.add(TimelineEntry.on(Lane.AGREEMENT, party.from(), today.day(), path, "party-joins", party.name()));
            if (party.until() != null) entries.add(TimelineEntry.on(Lane.AGREEMENT, party.until(), today.day(), path, "party-leaves", party.name()));
        }
        return entries;
    }
}
