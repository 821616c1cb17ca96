package se.overens.web.distribution.forecast;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import se.overens.distribution.forecast.BalanceView;
import se.overens.distribution.forecast.FindBalance;
import se.overens.distribution.model.Category;
import se.overens.shared.Today;
import se.overens.web.distribution.Asked;

/// The county's year from the quota to the outcome.
@Path("/workspaces/{workspace}/balance")
@Produces(MediaType.APPLICATION_JSON)
public class BalanceResource {

    @Inject
    private FindBalance find;
    @Inject
    private Today today;

    /// @param year absent: this year
    @GET
    public BalanceView of(@QueryParam("category") String category, @QueryParam("year") String year) {
        Category asked = Asked.category(category);
        Integer of = Asked.year(year);
        return find.of(asked, of != null ? of : today.day().getYear());
    }
}
