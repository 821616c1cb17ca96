package se.overens.web.agreement.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.agreement.template.FindLibraryClauses;
import se.overens.agreement.template.LibraryClauseView;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The clauses of the library.
@Named
@RequestScoped
public class LibraryPage {

    @Inject
    private FindLibraryClauses find;
    @Inject
    private CurrentActing acting;
    private List<LibraryClauseView> all;

    public List<LibraryClauseView> getAll() {
        if (all == null) all = find.all();
        return all;
    }

    public boolean isOfficer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }
}
