package se.overens.web.distribution.revision;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.overens.distribution.revision.PreviewRevision;
import se.overens.distribution.revision.ReviseModel;
import se.overens.shared.Invalid;
import se.overens.web.rest.Once;

/// A published model that gets a new number for the county during the year.
@Path("/workspaces/{workspace}/models/{number}/revision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevisionResource {

    @Inject
    private PreviewRevision preview;
    @Inject
    private ReviseModel revise;
    @Inject
    private Once once;

    /// @param previewed true: only what it would mean for each municipality; the decision may be left out
    @POST
    public Response revise(@PathParam("workspace") String workspace, @PathParam("number") int number,
                           @QueryParam("preview") @DefaultValue("false") boolean previewed, ReviseModel.Command command) {
        if (command == null) throw new Invalid("", "required");
        if (previewed) return Response.ok(preview.preview(number, command.order())).build();
        return once.created(command, () -> revise.revise(number, command), made -> "/api/v1/workspaces/" + workspace + "/models/" + made.number());
    }
}
