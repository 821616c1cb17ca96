package se.overens.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import se.overens.shared.NotFound;
import se.overens.web.security.Caller;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.ResolveActing;

/// Reads from path and header in which workspace and for whom a call acts. A workspace where the caller has no role is
/// not there.
@Provider
public class ActingOfCall implements ContainerRequestFilter {

    public static final String HEADER = "Acting-Organisation";
    /// What is below `public/` is open to everybody, and is read in nobody's name.
    private static final String OPEN = "public/";

    @Context
    private HttpServletRequest http;
    @Inject
    private ResolveActing resolve;
    @Inject
    private CurrentActing acting;

    @Override
    public void filter(ContainerRequestContext call) {
        if (call.getUriInfo().getPath().startsWith(OPEN)) return;
        Caller caller = Caller.of(http).orElseThrow(CurrentActing.NotSignedIn::new);
        acting.signedIn(caller.person());
        String workspace = call.getUriInfo().getPathParameters().getFirst("workspace");
        if (workspace == null) return;
        acting.become(resolve.acting(caller.person(), caller.groups(), workspace, call.getHeaderString(HEADER))
                .orElseThrow(() -> new NotFound("workspace", workspace)));
    }
}
