package se.overens.web.agreement.register;

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
import java.util.UUID;
import se.overens.agreement.register.FindSavedSearches;
import se.overens.agreement.register.RemoveSavedSearch;
import se.overens.agreement.register.SaveSearch;
import se.overens.agreement.register.SavedSearchView;
import se.overens.shared.Invalid;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// Searches in the register that are kept: one's own and those of the organisation.
@Path("/workspaces/{workspace}/agreement-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementSearchesResource {

    @Inject
    private FindSavedSearches find;
    @Inject
    private SaveSearch save;
    @Inject
    private RemoveSavedSearch remove;
    @Inject
    private Once once;

    @GET
    public List<SavedSearchView> all() {
        return find.all();
    }

    @POST
    public Response save(@PathParam("workspace") String workspace, SaveSearch.Command command) {
        if (command == null) throw new Invalid("", "json");
        return once.created(command, () -> save.save(command), saved -> "/api/v1/workspaces/" + workspace + "/agreement-searches/" + saved.id());
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return tagged(find.get(id));
    }

    @PUT
    @Path("/{id}")
    public Response rename(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, SaveSearch.Naming naming) {
        return tagged(save.rename(id, IfMatch.version(version), naming));
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        remove.remove(id, IfMatch.version(version));
    }

    /// The person has looked at what it finds: from now on only later acts are new.
    @POST
    @Path("/{id}/look")
    public SavedSearchView look(@PathParam("id") UUID id) {
        return find.look(id);
    }

    private static Response tagged(SavedSearchView saved) {
        return Response.ok(saved).tag(IfMatch.tag(saved.version())).build();
    }
}
