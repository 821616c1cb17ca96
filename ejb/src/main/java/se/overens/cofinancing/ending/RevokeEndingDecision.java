package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.decision.RevokeDecision;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Takes a registered decision about an ending back. The condition is judged anew without it; notice that has been given
/// stands.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RevokeEndingDecision {

    public record Command(@NotNull Integer post, @NotNull UUID decision, @NotNull LocalDate revokedOn,
                          @NotBlank @Size(max = 500) String reason) {
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
    private FindPosts find;
    @Inject
    private FindEnding board;
    @Inject
    private Endings endings;
    @Inject
    private RevokeDecision decisions;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;

    public Revoked revoke(@Valid Command command) {
        PostView post = find.byNumber(command.post());
        endings.lock(acting.workspace(), board.of(post).id());
        Row row = board.of(post).rows().stream()
                .filter(party -> party.decision() != null && party.decision().id().equals(command.decision()))
                .findFirst().orElseThrow(() -> new NotFound("decision", command.decision()));
        if (!row.organisation().equals(acting.organisation()) && !acting.isHost()) throw new NotAllowed("RevokeEndingDecision");
        if (row.noticeGiven()) throw new NoticeRestsOnDecision(row.noticeGivenOn());
        decisions.revoke(new RevokeDecision.Command(command.decision(), command.revokedOn(), command.reason()));
        EndingBoard now = board.of(post);
        String receipt = receipts.give(Text.of("post-ending-decision-revoked", row.name(), post.title()),
                Text.of("post-ending-waits", now.missing().size()), "post-ending-decision-revoked",
                "samfinansiering/" + post.number() + "/uppsagning", null);
        return new Revoked(now, receipt);
    }
}
