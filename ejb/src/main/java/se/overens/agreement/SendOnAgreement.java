package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.PartyTransitions;
import se.overens.agreement.store.Agreements;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Sends the text on the table on to parties that it names and that have not been asked yet. They see that text and what
/// comes after it, nothing of what was before. Done by the one who keeps the agreement.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class SendOnAgreement {

    /// @param version of the agreement, as the caller has read it, or null
    /// @param parties codes
    public record Command(@NotNull UUID agreement, Long version, @NotEmpty List<@NotNull String> parties) {
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private Telling telling;
    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private FindMembers members;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementView send(@Valid Command command) {
        var open = lock.open(command.agreement(), command.version());
        if (!open.agreement().keptBy().equals(acting.organisation())) throw new NotAllowed("SendOnAgreement");
        AgreementView before = find.get(command.agreement());
        if (!before.state().isNegotiated() || before.state() == AgreementState.DIVIDED) throw new Invalid("parties", "not-asked-any-more");
        List<MemberView> reached = reached(before, command.parties());
        open.agreement().acted();
        reached.forEach(member -> agreements.add(new AgreementParty(open.agreement(), member.id(), PartyTransitions.Event.GOT_OFFER, today.day())));
        telling.trail(open, "agreement-sent-on", Map.of("documentVersion", open.latest().number(),
                "parties", reached.stream().map(MemberView::code).toList(), "sha256", open.latest().sha256()));
        String title = open.latest().title();
        reached.forEach(member -> handing.toOfficers(member.id(), "answer-offer", open.path(), title));
        String names = String.join(", ", reached.stream().map(MemberView::name).toList());
        return telling.receipt(open, Text.of("agreement-sent-on", title, names), "agreement-offered", "agreement-offered");
    }

    private List<MemberView> reached(AgreementView agreement, List<String> codes) {
        List<Violation> faults = new ArrayList<>();
        List<MemberView> found = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            var member = members.current(code);
            if (agreement.pending().stream().noneMatch(p -> p.code().equals(code))) faults.add(Violation.of("parties[" + i + "]", "not-waiting-to-be-asked", code));
            else if (member.isEmpty()) faults.add(Violation.of("parties[" + i + "]", "not-a-member", code));
            else if (!found.contains(member.get())) found.add(member.get());
        }
        if (!faults.isEmpty()) throw new Invalid(faults);
        return found;
    }
}
