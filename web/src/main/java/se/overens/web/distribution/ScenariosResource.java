package se.overens.web.distribution;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.overens.distribution.DraftView;
import se.overens.distribution.scenario.FindScenarios;
import se.overens.distribution.scenario.RemoveScenario;
import se.overens.distribution.scenario.SaveScenario;
import se.overens.distribution.scenario.ScenarioView;
import se.overens.distribution.scenario.UseScenario;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// What has been tried in a draft and is kept beside it.
@Path("/workspaces/{workspace}/models/drafts/{number}/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScenariosResource {

    @Inject
    private FindScenarios find;
    @Inject
    private SaveScenario save;
    @Inject
    private RemoveScenario remove;
    @Inject
    private UseScenario use;
    @Inject
    private Once once;

    @GET
    public List<ScenarioView> all(@PathParam("number") int number) {
        return find.of(number);
    }

    @POST
    public Response save(@PathParam("workspace") String workspace, @PathParam("number") int number, SaveScenario.Command command) {
        return once.created(command, () -> save.save(number, command),
                saved -> "/api/v1/workspaces/" + workspace + "/models/drafts/" + number + "/scenarios/" + saved.number());
    }

    @GET
    @Path("/{scenario}")
    public Response get(@PathParam("number") int number, @PathParam("scenario") int scenario) {
        return tagged(find.get(number, scenario));
    }

    @PUT
    @Path("/{scenario}")
    public Response rename(@PathParam("number") int number, @PathParam("scenario") int scenario, @HeaderParam("If-Match") String version,
                           SaveScenario.Naming naming) {
        return tagged(save.rename(number, scenario, IfMatch.version(version), naming));
    }

    @DELETE
    @Path("/{scenario}")
    public void remove(@PathParam("number") int number, @PathParam("scenario") int scenario, @HeaderParam("If-Match") String version) {
        remove.remove(number, scenario, IfMatch.version(version));
    }

    /// Writes the draft over with the scenario; `If-Match` is the draft's version.
    @POST
    @Path("/{scenario}/use")
    public Response use(@PathParam("number") int number, @PathParam("scenario") int scenario, @HeaderParam("If-Match") String version) {
        DraftView draft = use.use(number, scenario, IfMatch.version(version));
        return Response.ok(draft).tag(IfMatch.tag(draft.version())).build();
    }

    private static Response tagged(ScenarioView scenario) {
        return Response.ok(scenario).tag(IfMatch.tag(scenario.version())).build();
    }
}
