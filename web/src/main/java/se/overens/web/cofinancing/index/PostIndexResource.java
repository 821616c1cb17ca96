package se.overens.web.cofinancing.index;

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
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.index.FindPostIndex;
import se.overens.cofinancing.index.FollowIndex;
import se.overens.cofinancing.index.PostIndexView;
import se.overens.shared.Invalid;
import se.overens.web.cofinancing.Written;
import se.overens.web.rest.Once;

/// How a post's cost follows an index.
@Path("/workspaces/{workspace}/posts/{number}/index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostIndexResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindPostIndex find;
    @Inject
    private FollowIndex follow;
    @Inject
    private Once once;

    /// @param component  nothing for all of the cost
    /// @param base       the base year's amount, kronor
    /// @param lag        how many years before the year the index is read
    /// @param month      the month of the index that is read; nothing for the whole year
    /// @param edition    the month whose publication holds, 10 for "PKV October"; nothing for the latest
    /// @param editionLag how many years before the year that publication comes
    /// @param unit       `"1.00"` or `"0.01"`: what the amount is rounded to
    public record NewRule(ComponentKind component, String base, Integer baseYear, String series, Integer lag, Integer month, Integer edition,
                          Integer editionLag, Boolean neverLower, String unit, String clause) {
    }

    @GET
    public PostIndexView get() {
        return find.byPost(number);
    }

    @POST
    public Response follow(NewRule asked) {
        if (asked == null) throw new Invalid("", "required");
        var command = new FollowIndex.Command(number, asked.component(), Written.money("base", asked.base()), asked.baseYear(), asked.series(), asked.lag(),
                asked.month(), asked.edition(), asked.editionLag(), Boolean.TRUE.equals(asked.neverLower()), Written.money("unit", asked.unit()), asked.clause());
        return once.created(asked, () -> follow.follow(command), _ -> "/api/v1/workspaces/" + workspace + "/posts/" + number + "/index");
    }
}
