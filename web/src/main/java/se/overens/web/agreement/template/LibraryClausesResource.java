package se.overens.web.agreement.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.overens.agreement.template.FindLibraryClauses;
import se.overens.agreement.template.KeepLibraryClause;
import se.overens.agreement.template.LibraryClauseView;
import se.overens.shared.Page;
import se.overens.web.agreement.AgreementsResource;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// Clauses to put into agreements and templates: the county board's and one's own.
@Path("/workspaces/{workspace}/agreement-clauses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LibraryClausesResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindLibraryClauses find;
    @Inject
    private KeepLibraryClause keep;
    @Inject
    private Once once;

    @GET
    public Page<LibraryClauseView> all(@DefaultValue("0") @QueryParam("page") int page, @DefaultValue("50") @QueryParam("size") int size) {
        return Pages.of(find.all(), new Page.Request(page, size));
    }

    @POST
    public Response add(KeepLibraryClause.Content content) {
        AgreementsResource.expectBody(content);
        return once.created(content, () -> keep.add(content), made -> "/api/v1/workspaces/" + workspace + "/agreement-clauses/" + made.id());
    }

    @GET
    @Path("/{clause}")
    public Response get(@PathParam("clause") UUID clause) {
        return tagged(find.get(clause));
    }

    /// Keeps it as the next version.
    @PUT
    @Path("/{clause}")
    public Response change(@PathParam("clause") UUID clause, @HeaderParam("If-Match") String version, KeepLibraryClause.Content content) {
        AgreementsResource.expectBody(content);
        return tagged(keep.change(clause, IfMatch.version(version), content));
    }

    /// From now on it is offered to nobody.
    @DELETE
    @Path("/{clause}")
    public void retire(@PathParam("clause") UUID clause, @HeaderParam("If-Match") String version) {
        keep.retire(clause, IfMatch.version(version));
    }

    private static Response tagged(LibraryClauseView clause) {
        return Response.ok(clause).tag(IfMatch.tag(clause.number())).build();
    }
}
