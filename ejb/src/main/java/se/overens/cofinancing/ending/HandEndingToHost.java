package se.overens.cofinancing.ending;

import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.ShareEnding.EndingSharedAlready;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Refusal;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// One that pays hands the ending over to the host: from then on the host sees the board, registers what comes in on
/// paper, and is told of what is decided. One that the host has proposed itself meanwhile goes up in it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class HandEndingToHost {

    /// @param post its readable number
    public record Command(@NotNull Integer post) {
    }

    /// @param receipt the number of the receipt
    public record Handed(EndingBoard board, String receipt) {
    }

    /// The others who pay come before the host.
    public static class EndingNotShared extends Refusal {
        public EndingNotShared() {
            super(Kind.CONFLICT, "post-ending-not-shared");
        }
    }

    @Inject
    private SeenEnding seen;
    @Inject
    private FindEnding board;
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

    public Handed hand(@Valid Command command) {
        var locked = seen.lockAsPayer(command.post(), "HandEndingToHost");
        PostView post = locked.post();
        EndingFile file = locked.file();
        if (!file.steps().isSharedWithPayers()) throw new EndingNotShared();
        if (file.steps().isSharedWithHost()) throw new EndingSharedAlready();
        judge.shareWithHost(post, file.ending(), acting.organisation());
        happened.fire(new EndingHappened("post-ending-handed-over", file.ending().id(), Map.of("post", post.id(), "with", "HOST")));
        String lastDay = file.ending().terms().lastDay().toString();
        handedOver.fire(new HandedOver(post.host(), Role.OFFICER, "post-ending-handed-over", List.of(post.title(), lastDay), JudgeEnding.path(post)));
        String receipt = receipts.give(Text.of("post-ending-handed-over", post.title(), post.hostName()), Text.of("post-ending-handed-over", post.hostName()),
                "post-ending-shared", JudgeEnding.path(post), null);
        return new Handed(board.of(post), receipt);
    }
}
