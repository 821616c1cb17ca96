package se.overens.cofinancing.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard;
import se.overens.cofinancing.ending.FindEnding;
import se.overens.decision.DecisionView;
import se.overens.shared.Today;

/// The ending that was proposed last: decisions, notices, and the days that they lead to.
@ApplicationScoped
public class EndingOfPost implements TellsOfPost {

    @Inject
    private FindEnding endings;
    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        List<TimelineEntry> entries = new ArrayList<>();
        endings.standing(post).ifPresent(board -> tell(board, "samfinansiering/" + post.number() + "/uppsagning", entries));
        return entries;
    }

    private void tell(EndingBoard board, String path, List<TimelineEntry> entries) {
        LocalDate now = today.day();
        entries.add(point(LocalDate.ofInstant(board.proposedAt(), Today.SWEDEN), path, "ending-proposed", board.lastDay()));
        for (Row row : board.rows()) {
            if (row.decision() != null) tell(row, path, entries);
            if (row.noticeGiven()) entries.add(point(row.noticeGivenOn(), path, "notice", row.name()));
        }
        if (board.fulfilledOn() != null) entries.add(point(board.fulfilledOn(), path, "fulfilled"));
        if (board.failed()) entries.add(point(board.longStop().plusDays(1), path, "ending-lapsed"));
        if (board.postLastDay() != null || board.failed()) return;
        entries.add(point(now, path, "today", board.decided(), board.rows().size()));
        if (board.noticeBy() != null && !board.noticeBy().isBefore(now)) entries.add(point(board.noticeBy(), path, "notice-by"));
        entries.add(point(board.lastDay(), path, "planned-last-day"));
    }

    /// What a party decided, and what became of the decision.
    private void tell(Row row, String path, List<TimelineEntry> entries) {
        DecisionView decision = row.decision();
        entries.add(point(decision.decidedOn(), path, "decision", row.name(), decision.paragraph()));
        if (decision.revokedOn() != null) entries.add(point(decision.revokedOn(), path, "decision-revoked", row.name(), decision.paragraph()));
        if (decision.appeal() == null) return;
        entries.add(point(decision.appeal().appealedOn(), path, "decision-appealed", row.name(), decision.paragraph()));
        if (!decision.appeal().pending())
            entries.add(point(decision.appeal().judgedOn(), path, decision.annulled() ? "decision-annulled" : "decision-upheld", row.name(), decision.paragraph()));
    }

    private TimelineEntry point(LocalDate day, String path, String text, Object... args) {
        return TimelineEntry.on(Lane.ENDING, day, today.day(), path, text, args);
    }
}
