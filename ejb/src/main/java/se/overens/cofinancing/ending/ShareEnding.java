package se.overens.cofinancing.ending;

import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.ProposeEnding.EndingAlreadyProposed;
import se.overens.cofinancing.ending.model.EndingStep.Kind;
import se.overens.decision.DecisionView;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Refusal;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// One that pays shows the others who pay the ending that its decision proposes, and what it has decided. The host sees
/// nothing of it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ShareEnding {

    /// @param post its readable number
    public record Command(@NotNull Integer post) {
    }

    /// @param receipt the number of the receipt
    public record Shared(EndingBoard board, String receipt) {
    }

    /// Everything that one could share is shared.
    public static class EndingSharedAlready extends Refusal {
        public EndingSharedAlready() {
            super(Kind.CONFLICT, "post-ending-shared-already");
        }
    }

    @Inject
    private SeenEnding seen;
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
    private CurrentActing acting;

    public Shared share(@Valid Command command) {
        var locked = seen.lockAsPayer(command.post(), "ShareEnding");
        PostView post = locked.post();
        EndingFile file = locked.file();
        boolean first = !file.steps().isSharedWithPayers();
        if (first) expectNoOther(post, file);
        UUID own = acting.organisation();
        if (!first && file.hidden(own).isEmpty()) throw new EndingSharedAlready();
        if (first) judge.shareWithPayers(post, file.ending(), own);
        for (DecisionView decision : file.hidden(own))
            if (file.steps().matched().contains(decision.id())) files.step(file.ending(), Kind.DECISION_SHARED, decision.id(), own);
        happened.fire(new EndingHappened("post-ending-shared", file.ending().id(), Map.of("post", post.id(), "with", "PAYERS")));
        judge.judge(post, file.ending());
        EndingBoard now = board.of(post);
        String receipt = receipts.give(Text.of("post-ending-shared", post.title(), post.parties().size()),
                Text.of("post-ending-waits", now.missing().size()), "post-ending-shared", JudgeEnding.path(post), null);
        return new Shared(now, receipt);
    }

    private void expectNoOther(PostView post, EndingFile file) {
        if (files.standing(post).stream().anyMatch(other -> other.steps().isSharedWithPayers() && !other.ending().id().equals(file.ending().id())))
            throw new EndingAlreadyProposed(post.number());
    }
}
