package se.overens.web.agreement.addendum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.addendum.AddendaView;
import se.overens.agreement.addendum.AmendFigures;
import se.overens.agreement.addendum.FindAddenda;
import se.overens.agreement.addendum.ProposeAddendum;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.model.Clause;
import se.overens.shared.Invalid;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// Addenda to an agreement: which there are, and drafts of new ones, which are sent as any offer. The class stands at the same path as the register: of two that
/// match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AddendaResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindAddenda find;
    @Inject
    private ProposeAddendum propose;
    @Inject
    private AmendFigures figures;
    @Inject
    private Once once;

    /// @param clauses the new wordings, under the numbers of the amended text
    /// @param reason  why a counter-offer is made, or nothing
    public record AddendumText(String title, LocalDate startsOn, List<Clause> clauses, Amendment amendment, String reason) {
    }

    @GET
    @Path("/{number}/addenda")
    public AddendaView addenda() {
        return find.of(number);
    }

    /// One's own drafts of addenda to it.
    @GET
    @Path("/{number}/addenda/drafts")
    public List<AgreementDraftView> drafts() {
        return find.drafts(number);
    }

    @POST
    @Path("/{number}/addenda/drafts")
    public Response begin(AddendumText asked) {
        if (asked == null) throw new Invalid("", "json");
        var command = new ProposeAddendum.Command(number, asked.title(), asked.startsOn(), asked.clauses(), asked.amendment());
        return once.created(asked, () -> propose.begin(command), made -> "/api/v1/workspaces/" + workspace + "/agreements/drafts/" + made.id());
    }

    /// Begins the addendum that new figures ask for: another model as annex, or a band to negotiate anew.
    @POST
    @Path("/{number}/addenda/figure-drafts")
    public Response beginFigures() {
        return once.created(number, () -> figures.begin(number), made -> "/api/v1/workspaces/" + workspace + "/agreements/drafts/" + made.id());
    }

    /// Writes in a draft of an addendum, or of a counter-offer to one.
    @PUT
    @Path("/{number}/addenda/drafts/{id}")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, AddendumText asked) {
        if (asked == null) throw new Invalid("", "json");
        AgreementDraftView changed = propose.change(new ProposeAddendum.Change(id, IfMatch.version(version), asked.title(), asked.startsOn(),
                asked.clauses(), asked.amendment(), asked.reason()));
        return Response.ok(changed).tag(IfMatch.tag(changed.version())).build();
    }
}
