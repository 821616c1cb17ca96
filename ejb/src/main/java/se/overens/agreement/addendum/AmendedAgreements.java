package se.overens.agreement.addendum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.addendum.model.AddendumRules.Amended;
import se.overens.agreement.consolidation.SignedTexts;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.FindMembers;

/// The agreement that an addendum is about, as far as it can be amended at all.
@ApplicationScoped
class AmendedAgreements {

    /// It has not been signed by all, or it is itself an addendum.
    public static class NotToBeAmended extends Refusal {
        public NotToBeAmended(int number) {
            super(Kind.CONFLICT, "agreement-not-to-be-amended", String.valueOf(number));
        }
    }

    /// Its last day has passed.
    public static class AgreementHasEnded extends Refusal {
        public AgreementHasEnded(int number, LocalDate lastDay) {
            super(Kind.CONFLICT, "agreement-has-ended", String.valueOf(number), lastDay);
        }
    }

    @Inject
    private SignedTexts texts;
    @Inject
    private FindMembers members;
    @Inject
    private Today today;

    /// @param startsOn the first day of the addendum
    public Amended of(Agreement agreement, LocalDate startsOn) {
        SignedTexts.All all = texts.of(agreement);
        if (!all.signedByAll() || agreement.amends() != null) throw new NotToBeAmended(agreement.number());
        LocalDate lastDay = lastDay(all);
        if (lastDay != null && lastDay.isBefore(today.day())) throw new AgreementHasEnded(agreement.number(), lastDay);
        List<String> parties = all.parties().stream().filter(party -> isParty(party, startsOn))
                .map(party -> members.get(party.organisation()).code()).toList();
        return new Amended(all.on(startsOn), lastDay, parties, all.addenda().stream().map(SignedTexts.Signed::layer).toList());
    }

    private static LocalDate lastDay(SignedTexts.All all) {
        return AgreementState.lastDay(all.parties().stream().map(party -> new AgreementState.Standing(party.state(), party.lastDay())).toList(),
                all.own().agreement().term(all.own().version()));
    }

    /// One that joins later than that day is a party too: it has signed what it joins.
    private static boolean isParty(AgreementParty party, LocalDate day) {
        return party.lastDay() == null || !day.isAfter(party.lastDay());
    }
}
