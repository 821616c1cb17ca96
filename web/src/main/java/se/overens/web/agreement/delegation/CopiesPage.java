package se.overens.web.agreement.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.delegation.AgreementCopyView;
import se.overens.agreement.delegation.FindAgreementCopies;

/// Copies of agreements, got and sent; `?kopia=` opens one.
@Named
@RequestScoped
public class CopiesPage {

    @Inject
    private FindAgreementCopies find;
    @Inject
    private HttpServletRequest request;
    private List<AgreementCopyView> all;
    private AgreementCopyView opened;

    public List<AgreementCopyView> getAll() {
        if (all == null) all = find.all();
        return all;
    }

    /// Null when the address names none.
    public AgreementCopyView getOpened() {
        String id = request.getParameter("kopia");
        if (opened == null && id != null && id.matches("[0-9a-f-]{36}")) opened = find.get(UUID.fromString(id));
        return opened;
    }
}
