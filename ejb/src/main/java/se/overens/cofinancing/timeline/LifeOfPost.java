package se.overens.cofinancing.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Its first day, the contracts that it rests on, and its last day.
@ApplicationScoped
public class LifeOfPost implements TellsOfPost {

    @Inject
    private FindAgreements agreements;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        LocalDate now = today.day();
        List<TimelineEntry> entries = new ArrayList<>();
        entries.add(TimelineEntry.on(Lane.STAFFING, post.startedOn(), now, null, "started"));
        contracts(post).forEach((day, some) -> entries.add(TimelineEntry.on(Lane.AGREEMENT, day, now,
                some.size() == 1 ? "avtal/" + some.getFirst().number() : "avtal", "contract", some.getFirst().title())));
        if (post.ended()) entries.add(TimelineEntry.on(Lane.ENDING, post.lastDay(), now, "samfinansiering/" + post.number(), "last-day"));
        return entries;
    }

    /// Like-worded agreements of one day are one point.
    private Map<LocalDate, List<AgreementView>> contracts(PostView post) {
        return post.parties().stream()
                .filter(party -> post.host().equals(acting.organisation()) || party.organisation().equals(acting.organisation()))
                .map(PostParty::agreement).distinct().map(agreements::get)
                .collect(Collectors.groupingBy(AgreementView::startsOn, TreeMap::new, Collectors.toList()));
    }
}
