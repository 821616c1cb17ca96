package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.agreement.LockAgreement;
import se.overens.agreement.termination.ConfirmNoticeReceipt;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The host confirms that notices came, one by one or all at once; the last day of each agreement follows from its own
/// notice rule.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ConfirmEndingReceipt {

    /// @param post    its readable number
    /// @param parties codes; empty for all that have given notice
    public record Command(@NotNull Integer post, @NotNull @Size(max = 400) List<@NotNull String> parties, @NotNull LocalDate receivedOn) {
    }

    /// @param receipt the number of the receipt
    public record Confirmed(EndingBoard board, String receipt) {
    }

    @Inject
    private FindPosts find;
    @Inject
    private FindEnding board;
    @Inject
    private LockAgreement lock;
    @Inject
    private ConfirmNoticeReceipt receiptsOfNotice;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Confirmed confirm(@Valid Command command) {
        PostView post = find.byNumber(command.post());
        if (!acting.organisation().equals(post.host())) throw new NotAllowed("ConfirmEndingReceipt");
        if (command.receivedOn().isAfter(today.day())) throw new Invalid("receivedOn", "day-in-the-future");
        List<Row> rows = rows(board.of(post), command.parties());
        rows.stream().map(row -> post.party(row.organisation()).orElseThrow().agreement()).distinct().sorted().forEach(agreement -> lock.open(agreement, null));
        rows.forEach(row -> receiptsOfNotice.confirm(new ConfirmNoticeReceipt.Command(
                post.party(row.organisation()).orElseThrow().agreement(), null, row.organisation(), command.receivedOn())));
        EndingBoard now = board.of(find.get(post.id()));
        String receipt = receipts.give(Text.of("post-ending-received", rows.size(), post.title()),
                now.postLastDay() == null ? Text.of("post-ending-receipts-left", now.rows().stream().filter(row -> !row.terminated()).count())
                        : Text.of("post-ended", now.postLastDay()),
                "post-ending-received", "samfinansiering/" + post.number() + "/uppsagning", null);
        return new Confirmed(now, receipt);
    }

    private static List<Row> rows(EndingBoard board, List<String> codes) {
        List<Row> rows = codes.isEmpty() ? board.unconfirmed()
                : codes.stream().distinct().map(code -> board.row(code).orElseThrow(() -> new NotFound("party", code))).toList();
        if (rows.isEmpty()) throw new Invalid("parties", "no-notice-to-confirm");
        return rows;
    }
}
