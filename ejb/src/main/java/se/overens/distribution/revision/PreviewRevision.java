package se.overens.distribution.revision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// What a new number would mean for each municipality. Nothing is stored.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class PreviewRevision {

    @Inject
    private OpenRevision open;

    /// @param number of the model that is revised
    public RevisionView preview(int number, @Valid RevisionOrder order) {
        return OpenRevision.view(open.open(number, order), order);
    }
}
