package se.overens.web.distribution.library;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.overens.distribution.library.CopyPublishedModel;
import se.overens.distribution.library.model.ModelCopy;
import se.overens.web.rest.Once;

/// Copies of published models. The models themselves are read below `/public/models`.
@Path("/workspaces/{workspace}/library")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LibraryResource {

    @Inject
    private CopyPublishedModel copy;
    @Inject
    private Once once;

    /// What a draft would begin with, and what would be left behind.
    @GET
    @Path("/{county}/{number}")
    public ModelCopy preview(@PathParam("county") String county, @PathParam("number") int number) {
        return copy.preview(county, number);
    }

    @POST
    @Path("/copies")
    public Response copy(@PathParam("workspace") String workspace, CopyPublishedModel.Command command) {
        return once.created(command, () -> copy.copy(command), made -> "/api/v1/workspaces/" + workspace + "/models/drafts/" + made.draft().number());
    }
}
