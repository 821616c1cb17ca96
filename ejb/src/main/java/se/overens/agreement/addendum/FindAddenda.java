package se.overens.agreement.addendum;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.store.Agreements;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The addenda to an agreement, as far as the acting organisation is a party of them.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAddenda {

    private static final Set<AgreementState> IN_FORCE = EnumSet.of(AgreementState.ACTIVE, AgreementState.NOTICED, AgreementState.ENDING);

    @Inject
    private Agreements agreements;
    @Inject
    private FindAgreements find;
    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AddendaView of(int number) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), number).orElseThrow(() -> new NotFound("agreement", number));
        List<AddendaView.Row> rows = agreements.amending(acting.workspace(), agreement.id()).stream()
                .filter(each -> agreements.find(acting.workspace(), acting.organisation(), each.id()).isPresent()).map(this::row).toList();
        AgreementState state = find.byNumber(number).state();
        boolean possible = agreement.amends() == null && IN_FORCE.contains(state) && acting.may(Role.COORDINATOR, Role.OFFICER);
        if (agreement.amends() == null) return new AddendaView(number, null, null, null, possible, rows);
        Agreement amended = agreements.all(acting.workspace(), List.of(agreement.amends())).getFirst();
        String title = agreements.version(acting.workspace(), amended.id(), amended.latestVersion()).orElseThrow().title();
        return new AddendaView(number, amended.number(), title, text(agreement).amendment(), false, rows);
    }

    /// One's own drafts of addenda to it.
    public List<AgreementDraftView> drafts(int number) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), number).orElseThrow(() -> new NotFound("agreement", number));
        return drafts.all().stream().filter(draft -> agreement.id().equals(draft.amends())).toList();
    }

    private AddendaView.Row row(Agreement addendum) {
        AgreementView view = find.get(addendum.id());
        boolean begun = !view.startsOn().isAfter(today.day());
        return new AddendaView.Row(addendum.number(), view.title(), view.state(), view.startsOn(), begun && IN_FORCE.contains(view.state()),
                text(addendum).amendment());
    }

    private AgreementText text(Agreement agreement) {
        return agreements.version(acting.workspace(), agreement.id(), agreement.latestVersion()).orElseThrow().text();
    }
}
