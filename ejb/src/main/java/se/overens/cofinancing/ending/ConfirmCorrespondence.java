package se.overens.cofinancing.ending;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.cofinancing.ending.model.EndingStep.Kind;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// One that has decided says that another's decision, which names another last day, corresponds to its own. When all who
/// have decided have said so it counts. It is theirs to say: the host is the counterparty (domain §3C).
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ConfirmCorrespondence {

    /// @param post its readable number
    public record Command(@NotNull Integer post, @NotNull UUID decision) {
    }

    /// @param receipt the number of the receipt
    public record Confirmed(EndingBoard board, String receipt) {
    }

    /// Only one whose own decision counts can say that another corresponds to it.
    public static class DecideFirst extends Refusal {
        public DecideFirst() {
            super(Kind.CONFLICT, "confirm-after-own-decision");
        }
    }

    /// It counts, or one has said so already.
    public static class NothingToConfirm extends Refusal {
        public NothingToConfirm() {
            super(Kind.CONFLICT, "nothing-to-confirm");
        }
    }

    @Inject
    private FindPosts find;
    @Inject
    private FindEnding board;
    @Inject
    private EndingFiles files;
    @Inject
    private JudgeEnding judge;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;

    public Confirmed confirm(@Valid Command command) {
        PostView post = find.byNumber(command.post());
        if (post.party(acting.organisation()).isEmpty()) throw new NotAllowed("ConfirmCorrespondence");
        EndingFile file = files.lock(post, board.of(post).id());
        EndingBoard before = board.of(post);
        Row row = before.rows().stream().filter(party -> party.decision() != null && party.decision().id().equals(command.decision()))
                .findFirst().orElseThrow(() -> new NotFound("decision", command.decision()));
        expectToBeAsked(before, row);
        files.step(file.ending(), Kind.DEVIATION_CONFIRMED, command.decision(), acting.organisation());
        happened.fire(new EndingHappened("post-ending-deviation-confirmed", file.ending().id(), Map.of("post", post.id(), "decision", command.decision())));
        if (row.toConfirm().size() == 1) accepted(post, file, row);
        judge.judge(post, file.ending());
        EndingBoard now = board.of(post);
        String receipt = receipts.give(Text.of("post-ending-deviation-confirmed", row.name(), row.decision().decidedOn(), row.decision().paragraph()),
                now.fulfilled() ? Text.of("post-ending-fulfilled") : Text.of("post-ending-waits", now.missing().size()),
                "post-ending-deviation-confirmed", JudgeEnding.path(post), null);
        return new Confirmed(now, receipt);
    }

    private void expectToBeAsked(EndingBoard before, Row row) {
        if (row.standing() != Standing.DEVIATES || row.organisation().equals(acting.organisation())) throw new NothingToConfirm();
        if (!before.row(acting.organisation()).map(Row::counts).orElse(false)) throw new DecideFirst();
        if (!row.toConfirm().contains(acting.person().organisationCode())) throw new NothingToConfirm();
    }

    /// This was the last that had not said so.
    private void accepted(PostView post, EndingFile file, Row row) {
        files.step(file.ending(), Kind.DEVIATION_ACCEPTED, row.decision().id(), acting.organisation());
        handedOver.fire(new HandedOver(row.organisation(), Role.OFFICER, "post-ending-deviation-accepted",
                List.of(post.title(), row.decision().paragraph()), JudgeEnding.path(post)));
    }
}
