package se.overens.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import se.overens.workspace.model.Acting;

/// Does work as the application itself in one workspace: a request of its own, with an Acting of its own.
@ApplicationScoped
public class InWorkspace {

    @Inject
    private CurrentActing acting;

    @ActivateRequestContext
    public void run(String workspace, Runnable work) {
        acting.become(new Acting.System(workspace));
        work.run();
    }
}
