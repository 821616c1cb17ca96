package se.overens.web.agreement.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.overens.agreement.negotiation.SetAnswerDeadline;
import se.overens.shared.Invalid;
import se.overens.web.agreement.negotiation.NegotiationRequests.Deadlines;
import se.overens.web.rest.IfMatch;

/// How long the others may answer what is being written, and how long it will bind.
@Path("/workspaces/{workspace}/agreements/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswerDeadlinesResource {

    @Inject
    private SetAnswerDeadline set;

    @PUT
    @Path("/{id}/deadlines")
    public Response set(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Deadlines asked) {
        if (asked == null) throw new Invalid("", "json");
        var draft = set.set(new SetAnswerDeadline.Command(id, IfMatch.version(version), asked.answerBy(), asked.validUntil()));
        return Response.ok(draft).tag(IfMatch.tag(draft.version())).build();
    }
}
