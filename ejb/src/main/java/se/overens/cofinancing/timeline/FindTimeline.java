package se.overens.cofinancing.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard;
import se.overens.cofinancing.ending.FindEnding;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;

/// A post's life: its start, the contract, the years, decisions, notices and the end; what has been and what is to come.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindTimeline {

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private FindEnding endings;
    @Inject
    private FindAgreements agreements;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The oldest first.
    public List<TimelineEntry> byPost(int number) {
        PostView post = posts.byNumber(number);
        LocalDate now = today.day();
        String path = "samfinansiering/" + number;
        List<TimelineEntry> entries = new ArrayList<>();
        entries.add(TimelineEntry.on(post.startedOn(), now, null, "started"));
        contracts(post, now, entries);
        for (YearView year : costs.history(post.id()))
            entries.add(TimelineEntry.on(LocalDate.ofInstant(year.enteredAt(), Today.SWEDEN), now, path + "/andelar",
                    year.revision() == 1 ? "year" : "year-again", year.year(), year.amount()));
        endings.find(post).ifPresent(board -> ending(board, path + "/uppsagning", now, entries));
        if (post.ended()) entries.add(TimelineEntry.on(post.lastDay(), now, path, "last-day"));
        entries.sort(Comparator.comparing(TimelineEntry::day));
        return entries;
    }

    /// Like-worded agreements of one day are one point.
    private void contracts(PostView post, LocalDate now, List<TimelineEntry> entries) {
        Map<LocalDate, List<AgreementView>> byStart = post.parties().stream()
                .filter(party -> post.host().equals(acting.organisation()) || party.organisation().equals(acting.organisation()))
                .map(PostParty::agreement).distinct().map(agreements::get)
                .collect(Collectors.groupingBy(AgreementView::startsOn, TreeMap::new, Collectors.toList()));
        byStart.forEach((day, some) -> entries.add(TimelineEntry.on(day, now,
                some.size() == 1 ? "avtal/" + some.getFirst().number() : "avtal", "contract", some.getFirst().title())));
    }

    private static void ending(EndingBoard board, String path, LocalDate now, List<TimelineEntry> entries) {
        entries.add(TimelineEntry.on(LocalDate.ofInstant(board.proposedAt(), Today.SWEDEN), now, path, "ending-proposed", board.lastDay()));
        for (Row row : board.rows()) {
            if (row.decision() != null)
                entries.add(TimelineEntry.on(row.decision().decidedOn(), now, path, "decision", row.name(), row.decision().paragraph()));
            if (row.noticeGiven()) entries.add(TimelineEntry.on(row.noticeGivenOn(), now, path, "notice", row.name()));
        }
        if (board.fulfilledOn() != null) entries.add(TimelineEntry.on(board.fulfilledOn(), now, path, "fulfilled"));
        if (board.postLastDay() != null || board.failed()) return;
        entries.add(TimelineEntry.on(now, now, path, "today", board.decided(), board.rows().size()));
        if (board.noticeBy() != null && !board.noticeBy().isBefore(now))
            entries.add(TimelineEntry.on(board.noticeBy(), now, path, "notice-by"));
        entries.add(TimelineEntry.on(board.lastDay(), now, path, "planned-last-day"));
    }
}
