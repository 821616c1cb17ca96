package se.overens.agreement.termination;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.Handing;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.OnBehalf;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.NoticeWithdrawal;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TerminationNotice;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.store.Notices;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.PersonalNumber;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// A party that has given notice asks the others to let it stay. Nothing changes until all of them have agreed.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY})
public class AskToWithdrawNotice {

    /// The last day has passed: what has ended is not made to go on.
    public static class NoticeHasTakenEffect extends Refusal {
        public NoticeHasTakenEffect(LocalDate lastDay) {
            super(Kind.CONFLICT, "notice-has-taken-effect", lastDay);
        }
    }

    /// The others have already been asked.
    public static class WithdrawalAlreadyAsked extends Refusal {
        public WithdrawalAlreadyAsked() {
            super(Kind.CONFLICT, "withdrawal-already-asked");
        }
    }

    /// @param version  what the caller has read, or null
    /// @param party    whose notice it is, or null for one's own
    /// @param document what came in; demanded when registered for another
    public record Command(@NotNull UUID agreement, Long version, UUID party, @NotBlank @Size(max = 1000) String reason, UUID document) {
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private OnBehalf onBehalf;
    @Inject
    private Agreements agreements;
    @Inject
    private Notices notices;
    @Inject
    private StandingNotices standing;
    @Inject
    private FindMembers members;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public AgreementView ask(@Valid Command command) {
        if (PersonalNumber.isIn(command.reason())) throw new Invalid("reason", "personal-number");
        var open = lock.open(command.agreement(), command.version());
        AgreementParty party = open.party(onBehalf.party(open, Act.GIVE_NOTICE, command.party(), command.document()));
        TerminationNotice notice = standing.of(open, party);
        if (notices.openWithdrawal(acting.workspace(), notice.id()).isPresent()) throw new WithdrawalAlreadyAsked();
        notices.add(new NoticeWithdrawal(notice, command.reason().strip(), acting.organisation(), command.document(), today.now()));
        open.agreement().acted();
        agreements.flush();
        happened.fire(NoticeHappened.withdrawalAsked(open.agreement(), party.organisation()));
        return told(open, party);
    }

    private AgreementView told(LockAgreement.Open open, AgreementParty party) {
        MemberView member = members.get(party.organisation());
        open.others(party.organisation()).stream().filter(other -> other.state() != PartyState.LEAVING)
                .forEach(other -> handing.toOfficers(other.organisation(), "notice-withdrawal-asked", StandingNotices.path(open), open.latest().title(), member.name()));
        return standing.receipt(open, party.organisation(), "notice-withdrawal-asked");
    }
}
