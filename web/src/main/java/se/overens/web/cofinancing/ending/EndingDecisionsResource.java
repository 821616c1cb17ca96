package se.overens.web.cofinancing.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.overens.cofinancing.ending.ConfirmCorrespondence;
import se.overens.cofinancing.ending.RegisterEndingAppeal;
import se.overens.cofinancing.ending.RegisterEndingDecision;
import se.overens.cofinancing.ending.RevokeEndingDecision;
import se.overens.web.cofinancing.PostRequests.NewDecision;
import se.overens.web.cofinancing.PostRequests.Revocation;
import se.overens.web.cofinancing.PostsResource;
import se.overens.web.cofinancing.ending.EndingRequests.Appeal;
import se.overens.web.cofinancing.ending.EndingRequests.Confirmation;
import se.overens.web.cofinancing.ending.EndingRequests.Judgment;
import se.overens.web.rest.Once;

/// The decisions about an ending: registered, taken back, confirmed as corresponding, appealed.
@Path("/workspaces/{workspace}/posts/{number}/ending")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EndingDecisionsResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Context
    private HttpHeaders headers;
    @Inject
    private RegisterEndingDecision decide;
    @Inject
    private RevokeEndingDecision revoke;
    @Inject
    private ConfirmCorrespondence confirm;
    @Inject
    private RegisterEndingAppeal appeals;
    @Inject
    private Once once;

    @POST
    @Path("decisions")
    public Response decide(NewDecision asked) {
        PostsResource.expectBody(asked);
        var command = new RegisterEndingDecision.Command(number, asked.party(), asked.body(), asked.decidedOn(), asked.paragraph(),
                asked.caseReference(), asked.outcome(), asked.extract(), !Boolean.FALSE.equals(asked.conditional()), asked.lastDay(),
                asked.publishedOn(), asked.mandatedRole(), asked.agreement());
        return created(asked, () -> {
            var made = decide.register(command);
            return EndingAnswer.of(made.board(), PostEndingResource.texts(headers), made.receipt());
        });
    }

    @POST
    @Path("decisions/{decision}/revocation")
    public Response revoke(@PathParam("decision") UUID decision, Revocation asked) {
        PostsResource.expectBody(asked);
        return created(asked, () -> {
            var made = revoke.revoke(new RevokeEndingDecision.Command(number, decision, asked.revokedOn(), asked.reason(), Boolean.TRUE.equals(asked.withoutEffect())));
            return EndingAnswer.of(made.board(), PostEndingResource.texts(headers), made.receipt());
        });
    }

    /// One that has decided says that another's decision on another day corresponds to its own: without a body by itself,
    /// or on paper, which the county board writes down.
    @POST
    @Path("decisions/{decision}/confirmation")
    public Response confirm(@PathParam("decision") UUID decision, Confirmation asked) {
        Confirmation said = asked == null ? new Confirmation(null, null) : asked;
        return created(List.of(decision, said), () -> {
            var made = confirm.confirm(new ConfirmCorrespondence.Command(number, decision, said.party(), said.document()));
            return EndingAnswer.of(made.board(), PostEndingResource.texts(headers), made.receipt());
        });
    }

    @POST
    @Path("decisions/{decision}/appeal")
    public Response appeal(@PathParam("decision") UUID decision, Appeal asked) {
        PostsResource.expectBody(asked);
        return created(asked, () -> {
            var made = appeals.appealed(new RegisterEndingAppeal.Command(number, decision, asked.appealedOn(), asked.courtReference()));
            return EndingAnswer.of(made.board(), PostEndingResource.texts(headers), made.receipt());
        });
    }

    @POST
    @Path("decisions/{decision}/judgment")
    public Response judge(@PathParam("decision") UUID decision, Judgment asked) {
        PostsResource.expectBody(asked);
        return created(asked, () -> {
            var made = appeals.judged(new RegisterEndingAppeal.Judgment(number, decision, asked.outcome(), asked.decidedOn()));
            return EndingAnswer.of(made.board(), PostEndingResource.texts(headers), made.receipt());
        });
    }

    private Response created(Object asked, Supplier<EndingAnswer> deed) {
        return once.created(asked, deed, _ -> "/api/v1/workspaces/" + workspace + "/posts/" + number + "/ending");
    }
}
