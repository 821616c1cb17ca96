package se.overens.web.agreement.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.delegation.DelegationView;
import se.overens.agreement.delegation.FindDelegations;
import se.overens.agreement.delegation.GiveDelegation;
import se.overens.agreement.delegation.RevokeDelegation;
import se.overens.decision.MandateView;
import se.overens.shared.Invalid;
import se.overens.web.record.Downloads;
import se.overens.web.rest.Once;

/// Who may decide and sign for whom: one's own organisation's mandates, given and got.
@Path("/workspaces/{workspace}/delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindDelegations find;
    @Inject
    private GiveDelegation give;
    @Inject
    private RevokeDelegation revoke;
    @Inject
    private Once once;

    public record Revocation(LocalDate revokedOn, String reason) {
    }

    @GET
    public List<DelegationView> all() {
        return find.all();
    }

    /// Roles that may sign or give notice for one's own organisation.
    @GET
    @Path("/mandates")
    public List<MandateView> mandates() {
        return find.ownMandates();
    }

    @GET
    @Path("/{id}")
    public DelegationView get(@PathParam("id") UUID id) {
        return find.get(id);
    }

    @GET
    @Path("/{id}/extract")
    @Produces(MediaType.WILDCARD)
    public Response extract(@PathParam("id") UUID id) {
        return Downloads.of(find.extract(id));
    }

    @POST
    public Response give(GiveDelegation.Command command) {
        if (command == null) throw new Invalid("", "json");
        return once.created(command, () -> give.give(command), made -> address(made.delegation().id()));
    }

    @POST
    @Path("/{id}/revocation")
    public Response revoke(@PathParam("id") UUID id, Revocation asked) {
        if (asked == null) throw new Invalid("", "json");
        return once.created(asked, () -> revoke.revoke(new RevokeDelegation.Command(id, asked.revokedOn(), asked.reason())), _ -> address(id));
    }

    private String address(UUID id) {
        return "/api/v1/workspaces/" + workspace + "/delegations/" + id;
    }
}
