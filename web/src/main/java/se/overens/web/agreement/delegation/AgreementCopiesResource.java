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
import java.util.List;
import java.util.UUID;
import se.overens.agreement.delegation.AgreementCopyView;
import se.overens.agreement.delegation.FindAgreementCopies;
import se.overens.agreement.delegation.SendAgreementCopy;
import se.overens.shared.Invalid;
import se.overens.web.rest.Once;

/// Copies of agreements that the county administrative board is no party of.
@Path("/workspaces/{workspace}/agreement-copies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementCopiesResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindAgreementCopies find;
    @Inject
    private SendAgreementCopy send;
    @Inject
    private Once once;

    @GET
    public List<AgreementCopyView> all() {
        return find.all();
    }

    @GET
    @Path("/{id}")
    public AgreementCopyView get(@PathParam("id") UUID id) {
        return find.get(id);
    }

    @POST
    public Response send(SendAgreementCopy.Command command) {
        if (command == null) throw new Invalid("", "json");
        return once.created(command, () -> send.send(command),
                sent -> "/api/v1/workspaces/" + workspace + "/agreement-copies/" + sent.copy().id());
    }
}
