package se.overens.agreement.termination;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.Handing;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.NoticeReceipt;
import se.overens.agreement.model.TerminationNotice;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.store.Notices;
import se.overens.record.GiveReceipt;
import se.overens.record.ReadAttachment;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// The other side confirms that a notice came. The last day follows from the notice rule of the agreement, counted
/// from the day the notice was given.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ConfirmNoticeReceipt {

    /// The one who gave notice cannot confirm it.
    public static class OwnNotice extends Refusal {
        public OwnNotice() {
            super(Kind.CONFLICT, "own-notice");
        }
    }

    /// The text says nothing of notice, so that no last day follows from it.
    public static class NoNoticeRule extends Refusal {
        public NoNoticeRule(int number) {
            super(Kind.CONFLICT, "no-notice-rule", number);
        }
    }

    /// @param version what the caller has read, or null
    /// @param party    whose notice it is
    /// @param document what came in on paper; demanded when the one who keeps the agreement gave notice itself and the other
    ///                 side has confirmed by letter
    public record Command(@NotNull UUID agreement, Long version, @NotNull UUID party, @NotNull LocalDate receivedOn, UUID document) {
        public Command(UUID agreement, Long version, UUID party, LocalDate receivedOn) {
            this(agreement, version, party, receivedOn, null);
        }
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private Agreements agreements;
    @Inject
    private Notices notices;
    @Inject
    private LastDays lastDays;
    @Inject
    private FindAgreements find;
    @Inject
    private FindMembers members;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public AgreementView confirm(@Valid Command command) {
        if (command.receivedOn().isAfter(today.day())) throw new Invalid("receivedOn", "day-in-the-future");
        var open = lock.open(command.agreement(), command.version());
        if (command.document() != null) attachments.own(command.document());
        if (command.party().equals(acting.organisation()) && !confirmedByLetter(open, command)) throw new OwnNotice();
        AgreementParty party = open.party(command.party());
        TerminationNotice notice = notices.find(acting.workspace(), command.agreement(), command.party())
                .orElseThrow(() -> new NotFound("termination-notice", command.party()));
        if (command.receivedOn().isBefore(notice.givenOn())) throw new Invalid("receivedOn", "received-before-given");
        LocalDate lastDay = lastDays.of(open, notice);
        LocalDate lastBilledDay = lastDays.lastBilledDay(open, lastDay);
        party.noticeConfirmed(lastDay, today.day());
        open.agreement().acted();
        notices.add(new NoticeReceipt(notice, command.receivedOn(), lastDay, lastBilledDay, acting.organisation(), command.document(), today.now()));
        agreements.flush();
        happened.fire(new TerminationEffective(command.agreement(), open.agreement().number(), party.organisation(), command.receivedOn(), lastDay));
        MemberView member = members.get(party.organisation());
        String path = "avtal/" + open.agreement().number();
        handing.toOfficers(party.organisation(), "notice-confirmed", path, open.latest().title(), lastDay);
        String receipt = receipts.give(Text.of("notice-confirmed", open.latest().title(), member.name(), lastDay),
                Text.of("notice-confirmed", lastDay), "notice-confirmed", path, open.latest().sha256());
        return find.get(command.agreement()).withReceipt(receipt);
    }

    private boolean confirmedByLetter(LockAgreement.Open open, Command command) {
        return command.document() != null && open.agreement().keptBy().equals(acting.organisation());
    }
}
