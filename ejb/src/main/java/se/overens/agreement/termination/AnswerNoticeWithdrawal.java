package se.overens.agreement.termination;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.Handing;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.OnBehalf;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.NoticeWithdrawal;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.WithdrawalAnswer;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.store.Notices;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.model.Role;

/// Another party says whether a notice may be undone. When the last of those who stay has agreed, the party stays as if it
/// had never given notice; when one does not, the notice stands.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY})
public class AnswerNoticeWithdrawal {

    /// The party that asks does not answer itself, and nobody answers twice.
    public static class NotToAnswer extends Refusal {
        public NotToAnswer(String party) {
            super(Kind.CONFLICT, "withdrawal-not-to-answer", party);
        }
    }

    /// @param version  what the caller has read, or null
    /// @param noticeOf whose notice is to be undone
    /// @param party    whose answer it is, or null for one's own
    /// @param document what came in; demanded when registered for another
    public record Command(@NotNull UUID agreement, Long version, @NotNull UUID noticeOf, UUID party, @NotNull Boolean consents, UUID document) {
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

    public AgreementView answer(@Valid Command command) {
        var open = lock.open(command.agreement(), command.version());
        UUID answering = onBehalf.party(open, Act.GIVE_NOTICE, command.party(), command.document());
        AgreementParty leaving = open.party(command.noticeOf());
        NoticeWithdrawal asked = asked(open, leaving);
        List<WithdrawalAnswer> before = notices.answers(acting.workspace(), List.of(asked.id()));
        if (answering.equals(leaving.organisation()) || open.party(answering).state() == PartyState.LEAVING || before.stream().anyMatch(each -> each.party().equals(answering)))
            throw new NotToAnswer(members.get(answering).name());
        boolean completes = command.consents() && open.others(leaving.organisation()).stream().filter(other -> other.state() != PartyState.LEAVING)
                .allMatch(other -> other.organisation().equals(answering) || before.stream().anyMatch(each -> each.party().equals(other.organisation())));
        notices.add(new WithdrawalAnswer(asked, answering, command.consents(), completes, acting.organisation(), command.document(), today.now()));
        open.agreement().acted();
        if (completes) leaving.noticeWithdrawn(today.day());
        agreements.flush();
        happened.fire(NoticeHappened.withdrawalAnswered(open.agreement(), answering, command.consents()));
        if (completes) happened.fire(new TerminationWithdrawn(open.agreement().id(), open.agreement().number(), leaving.organisation()));
        return told(open, leaving, completes ? "notice-withdrawn" : command.consents() ? "notice-withdrawal-consented" : "notice-withdrawal-refused");
    }

    private NoticeWithdrawal asked(LockAgreement.Open open, AgreementParty leaving) {
        return notices.openWithdrawal(acting.workspace(), standing.of(open, leaving).id())
                .orElseThrow(() -> new NotFound("notice-withdrawal", leaving.organisation()));
    }

    private AgreementView told(LockAgreement.Open open, AgreementParty leaving, String what) {
        handing.toOfficers(leaving.organisation(), what, StandingNotices.path(open), open.latest().title());
        return standing.receipt(open, leaving.organisation(), what);
    }
}
