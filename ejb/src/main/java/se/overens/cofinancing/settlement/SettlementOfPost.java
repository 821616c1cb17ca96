package se.overens.cofinancing.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.SettledPosts;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.cofinancing.settlement.model.SettlementScope;
import se.overens.shared.Today;

/// When each settlement was sent and when the last party approved it; and whether the post is settled to its end.
@ApplicationScoped
public class SettlementOfPost implements TellsOfPost, SettledPosts {

    @Inject
    private SentSettlements sent;
    @Inject
    private FindSettlements settlements;
    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (SettlementView each : settlements.of(post)) {
            entries.add(point(each, each.versions().getFirst().sentAt(), "settlement-sent"));
            if (each.settledAt() != null) entries.add(point(each, each.settledAt(), "settlement-settled"));
        }
        return entries;
    }

    @Override
    public boolean settled(UUID post) {
        return sent.of(post).stream().anyMatch(each -> each.settled() && each.text().scope() == SettlementScope.POST_END);
    }

    private TimelineEntry point(SettlementView settlement, Instant at, String text) {
        return TimelineEntry.on(Lane.MONEY, LocalDate.ofInstant(at, Today.SWEDEN), today.day(),
                "samfinansiering/" + settlement.postNumber() + "/avrakning/" + settlement.number(), text, settlement.number(), settlement.text().year());
    }
}
