package se.overens.workspace;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.store.Organisations;

/// Which counties have an arena. Their names are public.
@Stateless
@Allowed(to = Circle.EVERYBODY)
public class FindWorkspaces {

    @Inject
    private Organisations organisations;

    /// In the order of their codes.
    public List<WorkspaceView> all() {
        return organisations.workspaces();
    }

    /// @param code the county code, `05`
    public String name(String code) {
        return organisations.workspaces().stream().filter(workspace -> workspace.code().equals(code)).map(WorkspaceView::name)
                .findFirst().orElseThrow(() -> new NotFound("workspace", code));
    }
}
