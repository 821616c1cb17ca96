package se.overens.cofinancing.staffing;

import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.staffing.model.InKindContribution;
import se.overens.cofinancing.staffing.model.InKindKind;
import se.overens.cofinancing.staffing.store.Staffing;
import se.overens.record.ReadAttachment;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// A party says what it gives in kind in a year: premises, staff time, equipment. The host may register another party's
/// from what came in. It stands beside the money and is never billed.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE})
public class RegisterInKind {

    /// @param post     its readable number
    /// @param party    code; null for the acting organisation
    /// @param value    for the whole year; 0 takes back what was said
    /// @param document what came in; demanded when it is another's
    public record Command(@NotNull Integer post, String party, @NotNull @Min(2000) @Max(2100) Integer year, @NotNull InKindKind kind,
                          @NotBlank @Size(max = 300) String what, @NotNull Money value, UUID document) {
    }

    @Inject
    private HostedPost hosted;
    @Inject
    private FindStaffing find;
    @Inject
    private Staffing staffing;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public StaffingView register(@Valid Command command) {
        HostedPost.Locked of = hosted.lock(command.post());
        HostedPost.refusePersonalNumber("what", command.what());
        if (command.value().isNegative()) throw new Invalid("value", "not-negative");
        of.post().expectRunningIn(command.year());
        UUID party = party(command, of.seen());
        staffing.add(new InKindContribution(of.post(), party, new InKindContribution.Gift(command.year(), command.kind(), command.what(),
                command.value(), command.document()), acting.organisation(), today.now()));
        happened.fire(new StaffingHappened("post-in-kind", of.post().id(), Map.of("party", party, "year", command.year(),
                "kind", command.kind().name(), "value", command.value().toString())));
        return find.of(of.seen());
    }

    private UUID party(Command command, PostView post) {
        UUID own = acting.organisation();
        if (command.document() != null) attachments.own(command.document());
        if (command.party() == null || command.party().isBlank() || command.party().equals(acting.person().organisationCode())) return own;
        if (!own.equals(post.host())) throw new NotAllowed("RegisterInKind");
        UUID party = post.party(command.party()).orElseThrow(() -> new Invalid("party", "no-party", command.party())).organisation();
        if (command.document() == null) throw new Invalid("document", "received-document-missing");
        return party;
    }
}
