package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// What one can begin from the register: an offer, a contract entered afterwards, a draft that is being written.
@Named
@RequestScoped
public class AgreementListPage {

    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private CurrentActing acting;

    /// Offers that are being written; counter-offers and addenda are reached from their agreement.
    public List<AgreementDraftView> getDrafts() {
        return isOfficer() ? drafts.all().stream().filter(draft -> draft.agreement() == null && draft.amends() == null).toList() : List.of();
    }

    public boolean isOfficer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }
}
