package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.PostsAtHand;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// What waits around an ending: to share it, to decide, to say that another's decision corresponds, to give notice, to
/// confirm receipts; and for a time, that the decisions have lapsed.
@ApplicationScoped
public class EndingWork implements WaitingWork {

    private static final Set<Role> OFFICERS = Set.of(Role.COORDINATOR, Role.OFFICER);
    private static final Set<Role> NOTICE_GIVERS = Set.of(Role.OFFICER, Role.SIGNATORY);
    private static final int DAYS_AFTER_LAPSE = 60;

    @Inject
    private PostsAtHand posts;
    @Inject
    private FindEnding endings;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (PostView post : posts.list())
            if (!post.ended()) endings.standing(post).ifPresent(board -> tasks.addAll(board.failed() ? lapsed(post, board) : of(post, board)));
        return tasks;
    }

    private List<Task> lapsed(PostView post, EndingBoard board) {
        if (today.day().isAfter(board.longStop().plusDays(DAYS_AFTER_LAPSE))) return List.of();
        return List.of(new Task("post-ending-lapsed", List.of(post.title(), board.longStop().toString()), path(post), null,
                board.longStop().plusDays(1), OFFICERS, null));
    }

    private List<Task> of(PostView post, EndingBoard board) {
        List<Task> tasks = new ArrayList<>();
        unshared(post, board).ifPresent(tasks::add);
        board.deviating().stream().filter(row -> board.asksFor(row, acting.person().organisationCode())).forEach(row -> tasks.add(confirm(post, row)));
        if (board.fulfilled()) board.rows().stream().filter(row -> !row.noticeGiven()).forEach(row -> tasks.add(notice(post, board, row)));
        else if (board.sharedWithPayers()) board.missing().stream().filter(row -> undecided(row)).forEach(row -> tasks.add(decision(post, board, row)));
        if (post.host().equals(acting.organisation()) || board.fulfilled()) receipts(post, board).ifPresent(tasks::add);
        return tasks;
    }

    /// One that has decided on another day, or whose decision a court tries, has nothing more to do for now.
    private static boolean undecided(Row row) {
        return row.standing() != Standing.UNSHARED && row.standing() != Standing.DEVIATES && row.standing() != Standing.APPEALED;
    }

    private Optional<Task> unshared(PostView post, EndingBoard board) {
        Optional<Row> own = board.row(acting.organisation()).filter(row -> row.standing() == Standing.UNSHARED);
        return own.map(row -> new Task("post-ending-share", List.of(post.title(), row.decision().paragraph()), path(post) + "/dela",
                board.longStop(), LocalDate.ofInstant(row.decision().registeredAt(), Today.SWEDEN), OFFICERS, null));
    }

    private Task confirm(PostView post, Row row) {
        return new Task("post-ending-confirm", List.of(post.title(), row.name(), row.decision().lastDay().toString()),
                path(post) + "/beslutet?beslut=" + row.decision().id(), null, LocalDate.ofInstant(row.decision().registeredAt(), Today.SWEDEN), OFFICERS, null);
    }

    private Task decision(PostView post, EndingBoard board, Row row) {
        LocalDate since = LocalDate.ofInstant(board.proposedAt(), Today.SWEDEN);
        return new Task("post-ending-decision", List.of(post.title(), row.name()), path(post) + "/beslut",
                board.longStop(), since, OFFICERS, own(row) ? null : row.name());
    }

    /// On the mandate that the decision gave, or without one, which is said.
    private Task notice(PostView post, EndingBoard board, Row row) {
        List<String> args = row.mandatedRole() == null ? List.of(post.title(), row.name()) : List.of(post.title(), row.name(), row.mandatedRole());
        return new Task(row.mandatedRole() == null ? "post-ending-notice-without-mandate" : "post-ending-notice", args, path(post) + "/meddela",
                board.noticeBy(), board.fulfilledOn(), NOTICE_GIVERS, own(row) ? null : row.name());
    }

    private Optional<Task> receipts(PostView post, EndingBoard board) {
        List<Row> unconfirmed = board.unconfirmed();
        return unconfirmed.stream().map(Row::noticeGivenOn).min(LocalDate::compareTo)
                .map(since -> new Task("post-ending-receipt", List.of(post.title(), String.valueOf(unconfirmed.size())), path(post) + "/bekrafta",
                        null, since, OFFICERS, post.host().equals(acting.organisation()) ? null : post.hostName()));
    }

    private boolean own(Row row) {
        return row.organisation().equals(acting.organisation());
    }

    private static String path(PostView post) {
        return JudgeEnding.path(post);
    }
}
