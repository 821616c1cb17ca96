package se.overens.web.cofinancing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard;
import se.overens.decision.model.Quorum;
import se.overens.shared.Money;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;

/// What is to be done next about a post, in one sentence, and by whom.
@Named
@RequestScoped
public class PostNextStep {

    @Inject
    private PostPage page;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    @Inject
    private CurrentActing acting;

    /// A verb and where it leads.
    public record Action(String view, String word, String address, boolean first) {
    }

    public String getLead() {
        EndingBoard board = page.getBoard();
        String host = page.getPost().hostName();
        int payers = page.getPost().parties().size();
        return switch (page.getState()) {
            case "running" -> fmt.text("cofinancing.lead.running", host, payers);
            case "ended" -> fmt.text("cofinancing.lead.ended", host, payers, fmt.date(page.getPost().lastDay()));
            case "pending" -> fmt.text("cofinancing.lead.pending", host, payers, board.decided(), fmt.date(board.lastDay()));
            default -> fmt.text("cofinancing.lead.fulfilled", host, payers, fmt.date(board.lastDay()));
        };
    }

    public String getHeading() {
        return switch (page.getState()) {
            case "running" -> page.getYear() == null ? fmt.text("cofinancing.next.year.heading") : fmt.text("cofinancing.next.running.heading");
            case "pending" -> page.getBoard().ownOnly() ? fmt.text("cofinancing.next.unshared.heading") : pending();
            case "fulfilled" -> fmt.text("cofinancing.next.fulfilled.heading", withoutNotice().size());
            case "noticed" -> fmt.text("cofinancing.next.noticed.heading", page.getBoard().unconfirmed().size(), page.getPost().hostName());
            default -> fmt.text("cofinancing.next.ended.heading", fmt.date(page.getPost().lastDay()));
        };
    }

    public String getText() {
        return switch (page.getState()) {
            case "running" -> running();
            case "pending", "fulfilled" -> page.getBoard().ownOnly() ? fmt.text("cofinancing.next.unshared.text") : notice();
            case "noticed" -> fmt.text("cofinancing.next.noticed.text", fmt.date(page.getBoard().lastDay()));
            default -> fmt.text(page.getBoard() != null && page.getBoard().endedOnAnotherDay()
                    ? "cofinancing.next.ended.other" : "cofinancing.next.ended.text", page.getBoard() == null ? "" : fmt.date(page.getBoard().lastDay()));
        };
    }

    public List<Action> getActions() {
        String state = page.getState();
        if (state.equals("running")) return java.util.stream.Stream.of(
                page.isMayEnterYear() ? action("cofinancing/year", "cofinancing.next.year", page.getYear() == null) : null,
                page.isOfficer() ? action("cofinancing/ending", "cofinancing.next.end", page.getYear() != null && !page.isHost()) : null)
                .filter(java.util.Objects::nonNull).toList();
        boolean shares = page.getBoard() != null && page.getBoard().ownOnly() && page.isOfficer();
        boolean decides = state.equals("pending") && !shares && page.isOfficer() && (own() == null ? page.isHost() : isUndecided(own())) && !undecided().isEmpty();
        boolean gives = state.equals("fulfilled") && page.isMayGiveNotice() && (page.isHost() || own() != null && !own().noticeGiven());
        boolean confirms = page.isHost() && page.isOfficer() && page.getBoard() != null && !page.getBoard().unconfirmed().isEmpty();
        return java.util.stream.Stream.of(
                shares ? action("cofinancing/ending/share", "cofinancing.board.share", true) : null,
                decides ? action("cofinancing/endingDecision", "cofinancing.next.decide", true) : null,
                gives ? action("cofinancing/giveNotice", "cofinancing.next.notice", !confirms) : null,
                confirms ? action("cofinancing/confirmReceipt", "cofinancing.next.confirm", true) : null)
                .filter(java.util.Objects::nonNull).toList();
    }

    private Action action(String view, String key, boolean first) {
        return new Action(view, fmt.text(key), to.view(view, page.getPost().number()), first);
    }

    private Row own() {
        return page.getBoard() == null ? null : page.getBoard().row(acting.organisation()).orElse(null);
    }

    /// Who is to decide; or else whose decision waits for the others, or for a court.
    private String pending() {
        List<Row> deviating = page.getBoard().deviating();
        if (!undecided().isEmpty()) return fmt.text("cofinancing.next.pending.heading", names(undecided()));
        return deviating.isEmpty() ? fmt.text("cofinancing.next.appealed.heading", names(page.getBoard().missing()))
                : fmt.text("cofinancing.next.deviating.heading", names(deviating));
    }

    /// Whose decision the condition waits for.
    private List<Row> undecided() {
        Quorum quorum = page.getBoard().quorum();
        return page.getBoard().missing().stream().filter(PostNextStep::isUndecided)
                .filter(row -> !(quorum instanceof Quorum.Named(var codes)) || codes.contains(row.code())).toList();
    }

    private static boolean isUndecided(Row row) {
        return switch (row.standing()) {
            case MISSING, REJECTED, REVOKED, ANNULLED -> true;
            case COUNTS, DEVIATES, UNSHARED, APPEALED -> false;
        };
    }

    private String names(List<Row> rows) {
        return rows.size() > 3 ? fmt.text("cofinancing.next.some", rows.size()) : rows.stream().map(Row::name).collect(Collectors.joining(", "));
    }

    private List<Row> withoutNotice() {
        return page.getBoard().rows().stream().filter(row -> !row.noticeGiven()).toList();
    }

    private String running() {
        return page.next().map(next -> fmt.text("cofinancing.next.running.text", fmt.date(next.noticeBy()), fmt.date(next.lastDay())))
                .orElse(fmt.text("cofinancing.next.running.without"));
    }

    private String notice() {
        EndingBoard board = page.getBoard();
        LocalDate by = board.noticeBy();
        Money month = board.monthCost();
        if (by == null || month == null) return fmt.text("cofinancing.next.fulfilled.text", fmt.date(board.lastDay()));
        return fmt.text(by.isBefore(page.getDay()) ? "cofinancing.next.late" : "cofinancing.next.by", fmt.weekday(by), fmt.date(board.lastDay()),
                fmt.money(month.ore()), board.rows().size());
    }
}
