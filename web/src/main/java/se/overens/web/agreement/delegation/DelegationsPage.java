package se.overens.web.agreement.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.delegation.DelegationView;
import se.overens.agreement.delegation.FindDelegations;
import se.overens.decision.MandateView;
import se.overens.record.ReadAttachment;
import se.overens.web.shared.Download;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The register of mandates: who may decide and sign for whom. `?fil=` answers with the extract behind one.
@Named
@RequestScoped
public class DelegationsPage {

    @Inject
    private FindDelegations find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats formats;
    @Inject
    private HttpServletRequest request;
    private List<DelegationView> all;
    private List<MandateView> mandates;

    public void open() {
        String file = request.getParameter("fil");
        if (file == null || !file.matches("[0-9a-f-]{36}")) return;
        ReadAttachment.Content content = find.extract(UUID.fromString(file));
        Download.send(content.fileName(), content.mediaType(), content.bytes());
    }

    public List<DelegationView> getAll() {
        if (all == null) all = find.all();
        return all;
    }

    public List<MandateView> getMandates() {
        if (mandates == null) mandates = find.ownMandates();
        return mandates;
    }

    public boolean isOfficer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    /// What may be done, in words.
    public String scopes(DelegationView delegation) {
        return delegation.scopes().stream().sorted().map(scope -> formats.text("agreement.delegation.scope." + scope)).collect(Collectors.joining(", "));
    }

    /// How far it reaches, in words.
    public String limits(DelegationView delegation) {
        List<String> limits = new java.util.ArrayList<>();
        if (delegation.mostPersons() != null) limits.add(formats.text("agreement.delegation.limit.persons", delegation.mostPersons()));
        if (delegation.mostAmount() != null) limits.add(formats.text("agreement.delegation.limit.amount", delegation.mostAmount()));
        if (delegation.mostMonths() != null) limits.add(formats.text("agreement.delegation.limit.months", delegation.mostMonths()));
        return limits.isEmpty() ? formats.text("agreement.delegation.limit.none") : String.join(", ", limits);
    }
}
