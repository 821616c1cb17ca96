package se.overens.cofinancing.ending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.cofinancing.ending.model.EndingStep.Kind;
import se.overens.cofinancing.ending.model.EndingStep;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.record.GiveReceipt;
import se.overens.record.ReadAttachment;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// One that has decided says that another's decision, which names another last day, corresponds to its own. When all who
/// have decided have said so it counts. It is theirs to say: the host is the counterparty (domain §3C), and only writes
/// down what one that does not log in has said on paper.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ConfirmCorrespondence {

    /// @param post     its readable number
    /// @param party    who says so, `0580`; null for the acting organisation
    /// @param document what came in; demanded when it is written down for another
    public record Command(@NotNull Integer post, @NotNull UUID decision, String party, UUID document) {
        public Command(Integer post, UUID decision) {
            this(post, decision, null, null);
        }
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
    private SeenEnding seen;
    @Inject
    private FindEnding board;
    @Inject
    private EndingFiles files;
    @Inject
    private Endings endings;
    @Inject
    private ReadAttachment attachments;
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
    @Inject
    private Today today;

    public Confirmed confirm(@Valid Command command) {
        var locked = seen.lock(command.post());
        PostView post = locked.post();
        EndingFile file = locked.file();
        PostParty party = party(post, command);
        Row row = seen.row(locked, command.decision());
        expectToBeAsked(file, row, party);
        endings.add(command.document() == null ? new EndingStep(file.ending(), Kind.DEVIATION_CONFIRMED, command.decision(), party.organisation(), today.now())
                : EndingStep.confirmedOnPaper(file.ending(), command.decision(), party.organisation(), command.document(), acting.organisation(), today.now()));
        happened.fire(new EndingHappened("post-ending-deviation-confirmed", file.ending().id(), Map.of("post", post.id(), "decision", command.decision(), "party", party.organisation())));
        if (row.toConfirm().size() == 1) accepted(post, file, row);
        judge.judge(post, file.ending());
        EndingBoard now = board.of(post);
        String receipt = receipts.give(Text.of("post-ending-deviation-confirmed", row.name(), row.decision().decidedOn(), row.decision().paragraph()),
                now.fulfilled() ? Text.of("post-ending-fulfilled") : Text.of("post-ending-waits", now.missing().size()),
                "post-ending-deviation-confirmed", JudgeEnding.path(post), null);
        return new Confirmed(now, receipt);
    }

    /// Oneself, or the one whose paper the county board has.
    private PostParty party(PostView post, Command command) {
        Optional<PostParty> own = post.party(acting.organisation());
        boolean another = command.party() != null && own.filter(one -> one.code().equals(command.party())).isEmpty();
        if (!another) {
            if (command.document() != null) throw new Invalid("document", "only-for-another");
            return own.orElseThrow(() -> new NotAllowed("ConfirmCorrespondence"));
        }
        if (!acting.isHost()) throw new NotAllowed("ConfirmCorrespondence");
        PostParty party = post.party(command.party()).orElseThrow(() -> new NotFound("party", command.party()));
        if (command.document() == null) throw new Invalid("document", "received-document-missing");
        attachments.own(command.document());
        return party;
    }

    private static void expectToBeAsked(EndingFile file, Row row, PostParty party) {
        if (row.standing() != Standing.DEVIATES || row.organisation().equals(party.organisation())) throw new NothingToConfirm();
        if (file.own(party.organisation()).map(file::standing).filter(Standing.COUNTS::equals).isEmpty()) throw new DecideFirst();
        if (!row.toConfirm().contains(party.code())) throw new NothingToConfirm();
    }

    /// This was the last that had not said so.
    private void accepted(PostView post, EndingFile file, Row row) {
        files.step(file.ending(), Kind.DEVIATION_ACCEPTED, row.decision().id(), acting.organisation());
        handedOver.fire(new HandedOver(row.organisation(), Role.OFFICER, "post-ending-deviation-accepted",
                List.of(post.title(), row.decision().paragraph()), JudgeEnding.path(post)));
    }
}
