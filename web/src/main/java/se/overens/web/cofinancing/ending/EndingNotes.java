package se.overens.web.cofinancing.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.overens.cofinancing.ending.EndingBoard;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.decision.AppealView;
import se.overens.decision.DecisionView;
import se.overens.decision.model.Quorum;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;

/// What is said beside the decisions on the board of an ending.
@Named
@RequestScoped
public class EndingNotes {

    @Inject
    private PostPage page;
    @Inject
    private Formats fmt;
    @Inject
    private CurrentActing acting;

    /// Beside how a party's decision stands.
    public List<String> of(Row row) {
        DecisionView decision = row.decision();
        if (decision == null) return List.of();
        List<String> notes = new ArrayList<>();
        deviation(row).ifPresent(notes::add);
        if (!row.confirmedBy().isEmpty()) notes.add(fmt.text("cofinancing.board.confirmedBy", row.confirmedBy().stream()
                .map(name -> row.confirmedOnPaper().contains(name) ? fmt.text("cofinancing.board.onPaper", name) : name).collect(Collectors.joining(", "))));
        if (decision.appeal() != null) notes.add(appeal(decision.appeal()));
        if (decision.revokedWithoutEffect()) notes.add(fmt.text("cofinancing.board.withoutEffect", fmt.date(decision.revokedOn())));
        if (row.counts() && !row.noticeGiven()) notes.add(row.mandatedRole() == null ? fmt.text("cofinancing.board.noMandate")
                : fmt.text("cofinancing.board.mandate", row.mandatedRole()));
        return notes;
    }

    private Optional<String> deviation(Row row) {
        boolean sameDay = page.getBoard().lastDay().equals(row.decision().lastDay());
        if (row.standing() == Standing.COUNTS && !sameDay) return Optional.of(fmt.text("cofinancing.board.corresponds", fmt.date(row.decision().lastDay())));
        if (row.standing() != Standing.DEVIATES) return Optional.empty();
        return Optional.of(fmt.date(row.decision().lastDay()) + ". " + (row.toConfirm().isEmpty() ? fmt.text("cofinancing.board.nobodyToConfirm")
                : fmt.text("cofinancing.board.toConfirm", names(row.toConfirm()))));
    }

    private String appeal(AppealView appeal) {
        if (appeal.pending()) return fmt.text("cofinancing.board.appealed", fmt.date(appeal.appealedOn()));
        return fmt.text(appeal.annulled() ? "cofinancing.board.annulled" : "cofinancing.board.upheld", fmt.date(appeal.judgedOn()));
    }

    private String names(List<String> codes) {
        return codes.stream().map(code -> page.getBoard().row(code).map(Row::name).orElse(code)).collect(Collectors.joining(", "));
    }

    /// Who must decide alike, and whether a decision under appeal counts.
    public String getQuorum() {
        EndingBoard board = page.getBoard();
        String who = switch (board.quorum()) {
            case Quorum.AllOthers() -> fmt.text("cofinancing.board.quorum.all", board.rows().size());
            case Quorum.AtLeast(var k) -> fmt.text("cofinancing.board.quorum.atLeast", k, board.rows().size());
            case Quorum.Named(var codes) -> fmt.text("cofinancing.board.quorum.named", names(codes));
        };
        return who + " " + fmt.text(board.appealedCounts() ? "cofinancing.board.quorum.appealed" : "cofinancing.board.quorum.appealed.not");
    }

    /// Decisions on another day that one's own organisation has not said anything about.
    public List<Row> getAsked() {
        EndingBoard board = page.getBoard();
        return board == null || !page.isOfficer() ? List.of()
                : board.deviating().stream().filter(row -> board.asksFor(row, acting.person().organisationCode())).toList();
    }

    /// That one's own decision, which was registered on the agreement, is not seen by the others.
    public String getHidden() {
        return own().map(row -> fmt.text("cofinancing.board.hidden.own", row.decision().paragraph())).orElse("");
    }

    /// Who of one's own may give notice, or that nobody may.
    public String getMandate() {
        return own().filter(row -> row.mandatedRole() != null)
                .map(row -> fmt.text("cofinancing.giveNotice.mandate", row.mandatedRole(), fmt.date(row.decision().decidedOn()), row.decision().paragraph()))
                .orElse(fmt.text("cofinancing.giveNotice.mandate.none"));
    }

    private Optional<Row> own() {
        return page.getBoard() == null ? Optional.empty() : page.getBoard().row(acting.organisation());
    }
}
