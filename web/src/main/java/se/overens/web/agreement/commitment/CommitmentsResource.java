package se.overens.web.agreement.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.overens.agreement.commitment.CommitmentsView;
import se.overens.agreement.commitment.FindCommitments;
import se.overens.agreement.commitment.RecordRevision;
import se.overens.agreement.commitment.ReportCommitment;
import se.overens.agreement.commitment.model.YearlyRevision.Outcome;
import se.overens.shared.Invalid;
import se.overens.web.rest.Once;

/// What the parties of an agreement have promised, what has been done of it, and the yearly revision. The class stands at the same path as the register: of two that
/// match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitmentsResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindCommitments find;
    @Inject
    private ReportCommitment report;
    @Inject
    private RecordRevision revise;
    @Inject
    private Once once;

    /// @param point    where the commitment stands in the text: the clause, `#` and the name of the term
    /// @param document what came in, when the county board registers another party's
    public record NewReport(String point, Integer year, Integer done, String comment, UUID document) {
    }

    public record NewRevision(Integer year, Outcome outcome, String comment) {
    }

    /// @param year without one, the latest that there may be something for
    @GET
    @Path("/{number}/commitments")
    public CommitmentsView commitments(@QueryParam("year") Integer year) {
        return find.of(number, year);
    }

    @POST
    @Path("/{number}/commitments/reports")
    public Response report(NewReport asked) {
        if (asked == null) throw new Invalid("", "json");
        var command = new ReportCommitment.Command(number, asked.point(), demanded("year", asked.year()), demanded("done", asked.done()), asked.comment(), asked.document());
        return once.created(asked, () -> report.report(command), _ -> address());
    }

    @POST
    @Path("/{number}/revisions")
    public Response revise(NewRevision asked) {
        if (asked == null) throw new Invalid("", "json");
        var command = new RecordRevision.Command(number, demanded("year", asked.year()), asked.outcome(), asked.comment());
        return once.created(asked, () -> revise.record(command), _ -> address());
    }

    private static int demanded(String field, Integer value) {
        if (value == null) throw new Invalid(field, "required");
        return value;
    }

    private String address() {
        return "/api/v1/workspaces/" + workspace + "/agreements/" + number + "/commitments";
    }
}
