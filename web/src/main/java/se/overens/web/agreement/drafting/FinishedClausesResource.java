package se.overens.web.agreement.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.drafting.FindFinishedClauses;
import se.overens.agreement.drafting.FinishClause;
import se.overens.agreement.drafting.FinishedClauseView;
import se.overens.agreement.drafting.OpenClause;
import se.overens.shared.Invalid;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// Which clauses of one's own draft colleagues have said are finished.
@Path("/workspaces/{workspace}/finished-clauses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FinishedClausesResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindFinishedClauses find;
    @Inject
    private FinishClause finish;
    @Inject
    private OpenClause open;
    @Inject
    private Once once;

    @GET
    public List<FinishedClauseView> list(@QueryParam("draft") UUID draft) {
        if (draft == null) throw new Invalid("draft", "required");
        return find.of(draft);
    }

    @POST
    public Response finish(FinishClause.Command command) {
        if (command == null) throw new Invalid("", "json");
        return once.created(command, () -> finish.finish(command), made -> "/api/v1/workspaces/" + workspace + "/finished-clauses/" + made.id());
    }

    /// Opens it again.
    @DELETE
    @Path("/{id}")
    public void open(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        open.open(id, IfMatch.version(version));
    }
}
