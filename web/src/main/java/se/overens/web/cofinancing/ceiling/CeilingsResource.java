package se.overens.web.cofinancing.ceiling;

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
import se.overens.agreement.model.CeilingOverflow;
import se.overens.cofinancing.ceiling.CeilingsView;
import se.overens.cofinancing.ceiling.EnterCeiling;
import se.overens.cofinancing.ceiling.FindCeilings;
import se.overens.shared.Invalid;
import se.overens.web.cofinancing.Written;
import se.overens.web.rest.Once;

/// The contract's ceilings on what a post may be billed.
@Path("/workspaces/{workspace}/posts/{number}/ceilings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CeilingsResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindCeilings find;
    @Inject
    private EnterCeiling enter;
    @Inject
    private Once once;

    /// @param year          or nothing for the whole period
    /// @param party         code of a payer, or nothing for all of them together
    /// @param amount        kronor, `700000.00`
    /// @param fromNextBasis it is below what has been billed, and holds for what is billed from now on
    public record NewCeiling(Integer year, String party, String amount, CeilingOverflow overflow, String clause, Boolean fromNextBasis) {
    }

    @GET
    public CeilingsView get() {
        return find.byPost(number);
    }

    @POST
    public Response enter(NewCeiling asked) {
        if (asked == null) throw new Invalid("", "required");
        var command = new EnterCeiling.Command(number, asked.year(), asked.party(), Written.money("amount", asked.amount()), asked.overflow(),
                asked.clause(), Boolean.TRUE.equals(asked.fromNextBasis()));
        return once.created(asked, () -> enter.enter(command), _ -> "/api/v1/workspaces/" + workspace + "/posts/" + number + "/ceilings");
    }
}
