package se.overens.agreement.addendum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.TextChecks;
import se.overens.agreement.TextGuard;
import se.overens.agreement.addendum.model.AddendumRules;
import se.overens.agreement.consolidation.model.StandingText;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.termination.NoticeGuard;
import se.overens.shared.Refusal;
import se.overens.shared.Violation;
import se.overens.workspace.CurrentActing;

/// An addendum is held against the agreement that it amends, when it is sent and each time somebody signs. The amended
/// agreement's row is locked meanwhile, so that two addenda that become binding at the same moment see each other.
@ApplicationScoped
public class AddendumGuard implements TextGuard, NoticeGuard {

    /// Notice is given of the agreement, not of an addendum to it.
    public static class NoticeOfAddendum extends Refusal {
        public NoticeOfAddendum(int agreement) {
            super(Kind.CONFLICT, "notice-of-addendum", String.valueOf(agreement));
        }
    }

    @Inject
    private Agreements agreements;
    @Inject
    private AmendedAgreements amendable;
    @Inject
    private TextChecks checks;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Violation> faults(UUID agreement, UUID amends, AgreementText text) {
        if (amends == null) return text.amendment() == null ? List.of() : List.of(Violation.of("amendment", "amendment-of-nothing"));
        if (text.amendment() == null) return List.of(Violation.of("amendment", "required"));
        Agreement amended = agreements.lockAmended(acting.workspace(), amends);
        AddendumRules.Amended before = amendable.of(amended, text.startsOn());
        List<Violation> faults = AddendumRules.faults(text, before);
        return faults.isEmpty() ? added(before.standing().text(), before.standing().after(new StandingText.Layer(0, text)).text()) : faults;
    }

    /// What the rules of its form have against the agreement with the addendum, and had not against it before.
    private List<Violation> added(AgreementText before, AgreementText after) {
        List<Violation> known = checks.faults(before, null);
        return checks.faults(after, null).stream().filter(fault -> known.stream().noneMatch(old -> old.code().equals(fault.code()) && old.args().equals(fault.args())))
                .map(fault -> new Violation("amendment", fault.code(), fault.args())).toList();
    }

    @Override
    public void check(UUID agreement, UUID party, String overrideReason) {
        Agreement noticed = agreements.all(acting.workspace(), List.of(agreement)).getFirst();
        if (noticed.amends() == null) return;
        throw new NoticeOfAddendum(agreements.all(acting.workspace(), List.of(noticed.amends())).getFirst().number());
    }
}
