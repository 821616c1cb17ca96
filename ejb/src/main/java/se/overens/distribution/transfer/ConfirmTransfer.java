package se.overens.distribution.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.overens.distribution.Publication;
import se.overens.distribution.model.MovedModel;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.DecisionRecord;
import se.overens.distribution.model.YearChange.Move;
import se.overens.distribution.transfer.model.ShareTransfer;
import se.overens.distribution.transfer.model.TransferTransitions.Event;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// The county board confirms what both municipalities have consented to: a new model of the year is published, with
/// what was before, what was moved and what it came to. The county's number is the same.
@Stateless
@Allowed(value = Role.COORDINATOR, host = true)
public class ConfirmTransfer {

    /// @param decidedBy  the decider's role, never a name
    /// @param rapporteur the föredragande's role, never a name
    /// @param content      what was decided, in the decision's own words, or null
    /// @param participants the roles of others who took part in the final handling, or null
    public record Command(@NotBlank @Size(max = 120) String decidedBy, @NotNull LocalDate decidedOn,
                          @NotBlank @Size(max = 80) String caseReference, @NotBlank @Size(max = 120) String rapporteur,
                          @Size(max = 4000) String content, @Size(max = 300) String participants) {

        private DecisionRecord decision() {
            return DecisionRecord.of(decidedBy, decidedOn, caseReference, rapporteur, content, participants);
        }
    }

    @Inject
    private OpenTransfer open;
    @Inject
    private TransferFigures figures;
    @Inject
    private TransferViews views;
    @Inject
    private Publication publication;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The publication's lock is taken before the transfer's own, as by everybody who publishes.
    ///
    /// @param version what the caller has read
    public TransferView confirm(int number, long version, @Valid Command command) {
        ShareTransfer seen = open.find(number);
        Invalid.unlessEmpty(command.decision().violations(today.day()));
        PublishedModel before = figures.inForce(seen.category(), seen.year());
        var published = publication.publish(seen.category(), seen.year(), before.number(),
                next -> confirmed(open.lock(number, version), next, command));
        return views.of(seen).withReceipt(published.receipt());
    }

    private Snapshot confirmed(ShareTransfer transfer, int next, Command command) {
        MemberView giver = members.get(transfer.giver());
        MemberView taker = members.get(transfer.taker());
        transfer.confirm(next, today.day());
        PublishedModel held = figures.current(transfer, giver, taker);
        transfer.effect(figures.received(held.snapshot(), giver));
        open.acted(transfer, Event.CONFIRM, acting.organisation(), null, null);
        return MovedModel.of(held.snapshot(), held.sha256(), new Move(transfer.number(), giver.code(), taker.code(), transfer.places()), next, command.decision());
    }
}
