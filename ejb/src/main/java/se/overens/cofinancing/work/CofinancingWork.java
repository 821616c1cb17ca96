package se.overens.cofinancing.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard;
import se.overens.cofinancing.ending.FindEnding;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// What waits around co-financed posts: a year without a cost, decisions and notices of an ending, receipts to confirm.
@ApplicationScoped
public class CofinancingWork implements WaitingWork {

    private static final Set<Role> OFFICERS = Set.of(Role.COORDINATOR, Role.OFFICER);
    private static final Set<Role> NOTICE_GIVERS = Set.of(Role.OFFICER, Role.SIGNATORY);

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private FindEnding endings;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (PostView post : posts.list()) {
            missingYear(post).ifPresent(tasks::add);
            if (!post.ended()) endings.find(post).filter(board -> !board.failed()).ifPresent(board -> tasks.addAll(of(post, board)));
        }
        return tasks;
    }

    private Optional<Task> missingYear(PostView post) {
        int year = today.day().getYear();
        if (!post.host().equals(acting.organisation()) || post.ended() || costs.find(post.id(), year).isPresent()) return Optional.empty();
        return Optional.of(new Task("post-year-missing", List.of(post.title(), String.valueOf(year)), path(post) + "/ar", null,
                LocalDate.of(year, 1, 1), Set.of(Role.COORDINATOR, Role.OFFICER, Role.FINANCE), null));
    }

    private List<Task> of(PostView post, EndingBoard board) {
        List<Task> tasks = new ArrayList<>();
        LocalDate since = LocalDate.ofInstant(board.proposedAt(), Today.SWEDEN);
        if (!board.fulfilled()) {
            for (Row row : board.missing()) tasks.add(decision(post, board, row, since));
            return tasks;
        }
        for (Row row : board.rows())
            if (!row.noticeGiven()) tasks.add(notice(post, board, row));
        if (!board.unconfirmed().isEmpty()) tasks.add(receipts(post, board));
        return tasks;
    }

    private Task decision(PostView post, EndingBoard board, Row row, LocalDate since) {
        return new Task("post-ending-decision", List.of(post.title(), row.name()), path(post) + "/uppsagning/beslut",
                board.longStop(), since, OFFICERS, own(row) ? null : row.name());
    }

    private Task notice(PostView post, EndingBoard board, Row row) {
        return new Task("post-ending-notice", List.of(post.title(), row.name()), path(post) + "/uppsagning/meddela",
                board.noticeBy(), board.fulfilledOn(), NOTICE_GIVERS, own(row) ? null : row.name());
    }

    private Task receipts(PostView post, EndingBoard board) {
        LocalDate since = board.unconfirmed().stream().map(Row::noticeGivenOn).min(LocalDate::compareTo).orElseThrow();
        return new Task("post-ending-receipt", List.of(post.title(), String.valueOf(board.unconfirmed().size())),
                path(post) + "/uppsagning/bekrafta", null, since, OFFICERS,
                post.host().equals(acting.organisation()) ? null : post.hostName());
    }

    private boolean own(Row row) {
        return row.organisation().equals(acting.organisation());
    }

    private static String path(PostView post) {
        return "samfinansiering/" + post.number();
    }
}
