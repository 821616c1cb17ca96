package se.overens.agreement.commitment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.commitment.model.Commitment;
import se.overens.agreement.commitment.model.CommitmentReport;
import se.overens.agreement.commitment.store.Commitments;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.store.Agreements;
import se.overens.record.ReadAttachment;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.model.Role;

/// A party tells how much it has done of what it has promised; or the host registers what a party has told on paper.
/// Numbers and a comment about the work, nothing about those it is done for.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ReportCommitment {

    /// @param point    where the commitment stands in the text
    /// @param done     how many so far that year
    /// @param document what came in; demanded when another party's is registered
    public record Command(int agreement, @NotBlank @Size(max = 700) String point, int year, @Min(0) @Max(1_000_000) int done,
                          @Size(max = 1000) String comment, UUID document) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private Followed followed;
    @Inject
    private Commitments commitments;
    @Inject
    private FindCommitments find;
    @Inject
    private FindMembers members;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public CommitmentsView report(@Valid Command command) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), command.agreement())
                .orElseThrow(() -> new NotFound("agreement", command.agreement()));
        if (PersonalNumber.isIn(command.comment())) throw new Invalid("comment", "personal-number");
        if (command.year() > today.day().getYear()) throw new Invalid("year", "day-in-the-future");
        Followed.One one = followed.of(agreement);
        if (!one.lasts(command.year())) throw new Invalid("year", "commitment-not-that-year", String.valueOf(command.year()));
        Commitment commitment = one.commitments(command.year(), today.day()).stream().filter(each -> each.point().equals(command.point())).findFirst()
                .orElseThrow(() -> new NotFound("commitment", command.point()));
        UUID party = party(agreement, commitment, command.document());
        commitments.add(new CommitmentReport(agreement, commitment, party, new CommitmentReport.Told(command.done(), command.comment(), command.document()),
                acting.organisation(), today.now()));
        happened.fire(new CommitmentHappened("commitment-reported", agreement.id(), Map.of("number", agreement.number(), "point", commitment.point(),
                "year", command.year(), "done", command.done(), "target", commitment.target(), "party", party)));
        return find.of(command.agreement(), command.year());
    }

    /// Whose it is: one's own, everybody's, or another's whose paper the one who keeps the agreement has.
    private UUID party(Agreement agreement, Commitment commitment, UUID document) {
        UUID own = acting.organisation();
        if (document != null) attachments.own(document);
        UUID party = commitment.party() == null ? own : members.byCode(commitment.party()).id();
        if (party.equals(own)) return own;
        if (!agreement.keptBy().equals(own)) throw new NotAllowed("ReportCommitment");
        if (document == null) throw new Invalid("document", "received-document-missing");
        return party;
    }
}
