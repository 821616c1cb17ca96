package se.overens.agreement.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.PartyMandates;
import se.overens.agreement.consolidation.SignedTexts;
import se.overens.agreement.consolidation.model.StandingText.Layer;
import se.overens.agreement.delegation.model.DelegatedAct;
import se.overens.agreement.delegation.model.DelegatedScope;
import se.overens.agreement.delegation.model.Delegation;
import se.overens.agreement.delegation.model.DelegationLimits.Excess;
import se.overens.agreement.delegation.store.Delegations;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// A regional body acts for the municipality that has let it, inside the limits.
@ApplicationScoped
public class DelegatedMandates implements PartyMandates {

    /// The mandate says nothing of this: other scope, other form or another time.
    public static class MandateDoesNotCover extends Refusal {
        public MandateDoesNotCover(Act act, String party) {
            super(Kind.CONFLICT, "mandate-does-not-cover-" + act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), party);
        }
    }

    /// The text goes beyond a limit: which, by how much, and whose decision is needed instead.
    public static class OutsideMandate extends Refusal {
        public OutsideMandate(Excess excess, String party) {
            super(Kind.CONFLICT, code(excess), excess.allowed(), excess.asked(), excess.by(), party, excess.year());
        }

        private static String code(Excess excess) {
            String limit = "outside-mandate-" + excess.limit().name().toLowerCase(java.util.Locale.ROOT);
            if (excess.by() == null) return limit + "-open";
            return excess.year() == null ? limit : limit + "-of-year";
        }
    }

    @Inject
    private Delegations delegations;
    @Inject
    private Agreements agreements;
    @Inject
    private SignedTexts texts;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public boolean isGivenBy(UUID party) {
        return !standing(party).isEmpty();
    }

    @Override
    public void use(UUID party, Act act, AgreementVersion text) {
        if (act == Act.SIGN && !acting.may(Role.SIGNATORY)) throw new NotAllowed("SignAgreement");
        MemberView whose = members.get(party);
        LocalDate day = today.day();
        AgreementText stands = asItWillStand(text);
        DelegatedScope scope = scope(act, text.text().amendment() != null);
        List<Delegation> covering = standing(party).stream()
                .filter(d -> d.covers(stands.form(), day) && d.given().scopes().contains(scope)).toList();
        if (covering.isEmpty()) throw new MandateDoesNotCover(act, whose.name());
        Optional<Delegation> within = covering.stream().filter(d -> excess(d, stands, whose).isEmpty()).findFirst();
        if (within.isEmpty()) throw new OutsideMandate(excess(covering.getFirst(), stands, whose).orElseThrow(), whose.name());
        delegations.add(new DelegatedAct(within.get(), text, DelegatedAct.Kind.valueOf(act.name()), today.now()));
    }

    private static Optional<Excess> excess(Delegation delegation, AgreementText stands, MemberView whose) {
        return delegation.given().limits().brokenBy(stands, whose.code());
    }

    /// The limits are of the whole agreement: an addendum is held against them together with what it amends.
    private AgreementText asItWillStand(AgreementVersion text) {
        if (text.text().amendment() == null) return text.text();
        Agreement addendum = agreement(text.agreement());
        return texts.of(agreement(addendum.amends())).on(text.startsOn()).after(new Layer(0, text.text())).text();
    }

    private Agreement agreement(UUID id) {
        return agreements.all(acting.workspace(), List.of(id)).getFirst();
    }

    private List<Delegation> standing(UUID party) {
        return delegations.standing(acting.workspace(), acting.organisation(), party, today.day());
    }

    /// To answer and decide on an addendum is another thing than to enter an agreement.
    static DelegatedScope scope(Act act, boolean addendum) {
        return switch (act) {
            case ANSWER, DECIDE -> addendum ? DelegatedScope.AMEND : DelegatedScope.ENTER;
            case SIGN -> DelegatedScope.SIGN;
            case GIVE_NOTICE -> DelegatedScope.GIVE_NOTICE;
        };
    }
}
