package se.overens.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.decision.model.MandateScope;
import se.overens.decision.store.Decisions;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Who may sign or give notice for an organisation.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindMandates {

    @Inject
    private Decisions decisions;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param subject what the decision behind the mandate was about
    /// @return the youngest mandate that covers the day and rests on an approving decision that stands
    public Optional<MandateView> inForce(UUID organisation, MandateScope scope, UUID subject, LocalDate day) {
        return decisions.standingMandates(acting.workspace(), organisation, scope, subject).stream()
                .filter(mandate -> mandate.covers(day)).findFirst().map(MandateView::of);
    }

    /// Whether it stands today or not: for the acts that once rested on it.
    public MandateView get(UUID id) {
        return MandateView.of(decisions.mandate(acting.workspace(), id));
    }

    /// Every mandate of the organisation that covers today or a day to come, and rests on an approving decision that stands;
    /// the youngest first.
    public List<MandateView> standing(UUID organisation) {
        return decisions.standingMandates(acting.workspace(), organisation).stream()
                .filter(mandate -> mandate.endsOn() == null || !mandate.endsOn().isBefore(today.day())).map(MandateView::of).toList();
    }
}
