package se.overens.agreement.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.figure.store.AgreementFigures;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// A published figure outside the band of an agreement waits for all its parties to negotiate.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FigureWork implements WaitingWork {

    @Inject
    private AgreementFigures figures;
    @Inject
    private FindAgreements agreements;
    @Inject
    private FindAgreementFigures find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (UUID id : figures.outside(acting.workspace(), acting.organisation(), today.day().getYear())) {
            AgreementView agreement = agreements.get(id);
            find.of(agreement.number()).stream().filter(line -> line.state() == FigureView.State.RENEGOTIATE && line.year() >= today.day().getYear())
                    .map(FigureView::year).distinct().forEach(year -> tasks.add(task(agreement, year)));
        }
        return tasks;
    }

    private Task task(AgreementView agreement, int year) {
        LocalDate since = agreement.party(acting.organisation()).since();
        return new Task("figure-renegotiate", List.of(agreement.title(), String.valueOf(year)), "avtal/" + agreement.number() + "/siffror",
                null, since, Set.of(Role.COORDINATOR, Role.OFFICER), null);
    }
}
