package se.overens.web.agreement.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.delegation.DelegationView;
import se.overens.agreement.delegation.FindDelegations;
import se.overens.agreement.delegation.RevokeDelegation;
import se.overens.shared.Today;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Takes a delegation back; `?fullmakt=` names it.
@Named
@RequestScoped
public class RevokeDelegationPage {

    @Inject
    private FindDelegations find;
    @Inject
    private RevokeDelegation revoke;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private DelegationView delegation;
    private LocalDate revokedOn;
    private String reason;

    /// Null when the address names none.
    public DelegationView getDelegation() {
        String id = request.getParameter("fullmakt");
        if (delegation == null && id != null && id.matches("[0-9a-f-]{36}")) delegation = find.get(UUID.fromString(id));
        return delegation;
    }

    public String revoke() {
        return forms.attempt(() -> revoke.revoke(new RevokeDelegation.Command(getDelegation().id(), revokedOn, reason)))
                .map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    public LocalDate getRevokedOn() {
        return revokedOn == null ? today.day() : revokedOn;
    }

    public void setRevokedOn(LocalDate revokedOn) {
        this.revokedOn = revokedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
