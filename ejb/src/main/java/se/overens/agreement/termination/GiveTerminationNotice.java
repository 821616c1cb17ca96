package se.overens.agreement.termination;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.Handing;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.OnBehalf;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.TerminationNotice;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.store.Notices;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.decision.FindMandates;
import se.overens.decision.MandateView;
import se.overens.decision.model.MandateScope;
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

/// A party gives notice (uppsägning), on a mandate; or the host registers the notice that came in.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY})
public class GiveTerminationNotice {

    /// Nobody has a mandate to give notice for the organisation on that day.
    public static class NoMandateToGiveNotice extends Refusal {
        public NoMandateToGiveNotice(String organisation, LocalDate day) {
            super(Kind.CONFLICT, "no-mandate-to-give-notice", organisation, day);
        }
    }

    /// @param version        what the caller has read, or null
    /// @param party          whose notice it is, or null for one's own
    /// @param decision       the decision to terminate that it rests on, or null
    /// @param overrideReason why it is given though a condition is not fulfilled, or null
    /// @param document       the proof: what was sent or, demanded when registered for another, what came in
    /// @param lastDay        the end that is asked for, or null for the first that the notice reaches
    /// @param reason         why notice is given, or null
    public record Command(@NotNull UUID agreement, Long version, UUID party, @NotNull LocalDate givenOn, UUID decision,
                          @Size(max = 500) String overrideReason, UUID document, LocalDate lastDay, @Size(max = 1000) String reason) {
        public Command(UUID agreement, Long version, UUID party, LocalDate givenOn, UUID decision, String overrideReason, UUID document) {
            this(agreement, version, party, givenOn, decision, overrideReason, document, null, null);
        }
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
    private FindDecisions decisions;
    @Inject
    private FindMandates mandates;
    @Inject
    private FindMembers members;
    @Inject
    private LastDays lastDays;
    @Inject
    private Instance<NoticeGuard> guards;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public AgreementView give(@Valid Command command) {
        if (command.givenOn().isAfter(today.day())) throw new Invalid("givenOn", "day-in-the-future");
        if (PersonalNumber.isIn(command.overrideReason())) throw new Invalid("overrideReason", "personal-number");
        var open = lock.open(command.agreement(), command.version());
        AgreementParty party = open.party(onBehalf.party(open, Act.GIVE_NOTICE, command.party(), command.document()));
        Optional<MandateView> mandate = mandate(command, party.organisation());
        if (mandate.isEmpty() && !onBehalf.isForAnother(party.organisation()))
            throw new NoMandateToGiveNotice(acting.person().organisationName(), command.givenOn());
        lastDays.expectReachable(open, party.organisation(), command.givenOn(), command.lastDay());
        guards.forEach(guard -> guard.check(command.agreement(), party.organisation(), command.overrideReason()));
        party.giveNotice(today.day());
        open.agreement().acted();
        notices.add(new TerminationNotice(party, command.givenOn(), command.lastDay(), new TerminationNotice.Grounds(command.decision(),
                mandate.map(MandateView::id).orElse(null), command.overrideReason(), command.document(), words(command.reason())), acting.organisation(), today.now()));
        agreements.flush();
        happened.fire(new TerminationNoticeGiven(command.agreement(), open.agreement().number(), party.organisation(),
                command.givenOn(), command.overrideReason()));
        return told(open, party.organisation(), command.givenOn());
    }

    private static String words(String reason) {
        if (PersonalNumber.isIn(reason)) throw new Invalid("reason", "personal-number");
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    /// From the decision that is named, or else from any decision about this agreement.
    private Optional<MandateView> mandate(Command command, UUID party) {
        if (command.decision() == null) return mandates.inForce(party, MandateScope.GIVE_NOTICE, command.agreement(), command.givenOn());
        DecisionView decision = decisions.get(command.decision());
        if (!decision.decider().equals(party) || !decision.counts()) throw new Invalid("decision", "decision-does-not-count");
        return mandates.inForce(party, MandateScope.GIVE_NOTICE, decision.subject(), command.givenOn());
    }

    private AgreementView told(LockAgreement.Open open, UUID party, LocalDate givenOn) {
        MemberView member = members.get(party);
        UUID keeper = open.agreement().keptBy();
        open.others(party).stream().map(AgreementParty::organisation).filter(other -> party.equals(keeper) || other.equals(keeper))
                .forEach(other -> handing.toOfficers(other, "confirm-notice", StandingNotices.path(open), open.latest().title(), member.name()));
        return standing.receipt(open, party, "termination-notice-given", givenOn);
    }
}
