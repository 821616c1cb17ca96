package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.decision.RevokeDecision;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Takes a registered decision about an ending back. The condition is judged anew without it. Once notice has been given
/// because of it, it can only be written down: notice that has been given stands until it is withdrawn.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RevokeEndingDecision {

    /// @param withoutEffect notice has been given because of the decision: that it was taken back is written down, and
    ///                      changes nothing
    public record Command(@NotNull Integer post, @NotNull UUID decision, @NotNull LocalDate revokedOn,
                          @NotBlank @Size(max = 500) String reason, boolean withoutEffect) {
    }

    /// @param receipt the number of the receipt
    public record Revoked(EndingBoard board, String receipt) {
    }

    /// The party has given notice on the decision already.
    public static class NoticeRestsOnDecision extends Refusal {
        public NoticeRestsOnDecision(LocalDate givenOn) {
            super(Kind.CONFLICT, "notice-rests-on-decision", givenOn);
        }
    }

    @Inject
    private SeenEnding seen;
    @Inject
    private FindEnding board;
    @Inject
    private JudgeEnding judge;
    @Inject
    private RevokeDecision decisions;
    @Inject
    private GiveReceipt receipts;

    public Revoked revoke(@Valid Command command) {
        var locked = seen.lock(command.post());
        PostView post = locked.post();
        Row row = seen.ownRow(locked, command.decision(), "RevokeEndingDecision");
        if (row.noticeGiven() && !command.withoutEffect()) throw new NoticeRestsOnDecision(row.noticeGivenOn());
        if (command.withoutEffect() && !row.noticeGiven()) throw new Invalid("withoutEffect", "no-notice-to-rest-on");
        decisions.revoke(new RevokeDecision.Command(command.decision(), command.revokedOn(), command.reason(), row.noticeGiven()));
        judge.judge(post, locked.ending());
        EndingBoard now = board.of(post);
        String receipt = receipts.give(Text.of("post-ending-decision-revoked", row.name(), post.title()),
                row.noticeGiven() ? Text.of("post-ending-decision-revoked-without-effect", row.noticeGivenOn())
                        : now.fulfilled() ? Text.of("post-ending-still-fulfilled") : Text.of("post-ending-waits", now.missing().size()),
                "post-ending-decision-revoked", JudgeEnding.path(post), null);
        return new Revoked(now, receipt);
    }
}
