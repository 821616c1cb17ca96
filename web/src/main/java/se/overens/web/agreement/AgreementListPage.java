package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.AgreementOrder;
import se.overens.agreement.AgreementRow;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.AgreementState;
import se.overens.shared.Page;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The register of one's agreements: `?lage=ACTIVE` chooses, `?sida=2` goes on.
@Named
@RequestScoped
public class AgreementListPage {

    private static final int SIZE = 50;

    @Inject
    private FindAgreements find;
    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private CurrentActing acting;
    @Inject
    private HttpServletRequest request;
    private Page<AgreementRow> rows;

    public Page<AgreementRow> getRows() {
        if (rows == null) rows = find.list(getState(), null, AgreementOrder.NUMBER, new Page.Request(getPage() - 1, SIZE));
        return rows;
    }

    /// The chosen state, or null for all.
    public AgreementState getState() {
        String asked = request.getParameter("lage");
        return Arrays.stream(AgreementState.values()).filter(state -> state.name().equals(asked)).findFirst().orElse(null);
    }

    public AgreementState[] getStates() {
        return AgreementState.values();
    }

    /// From 1.
    public int getPage() {
        String asked = request.getParameter("sida");
        return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }

    public boolean isMore() {
        return (long) getPage() * SIZE < getRows().total();
    }

    public String link(int page) {
        return "?sida=" + page + (getState() == null ? "" : "&lage=" + getState());
    }

    /// Offers that are being written; counter-offers are reached from their agreement.
    public List<AgreementDraftView> getDrafts() {
        return isOfficer() ? drafts.all().stream().filter(draft -> draft.agreement() == null).toList() : List.of();
    }

    public boolean isOfficer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }
}
