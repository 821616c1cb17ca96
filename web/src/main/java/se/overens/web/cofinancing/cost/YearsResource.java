package se.overens.web.cofinancing.cost;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.cost.EnterPostYear;
import se.overens.cofinancing.cost.ExplainShare;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.web.cofinancing.PostsResource;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.rest.Once;
import se.overens.web.shared.Download;

/// What a post costs, year by year.
@Path("/workspaces/{workspace}/posts/{number}/years")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class YearsResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private EnterPostYear enterYear;
    @Inject
    private ExplainShare explain;
    @Inject
    private Once once;
    @Context
    private HttpHeaders headers;

    @GET
    public List<YearAnswer> years() {
        return costs.years(posts.byNumber(number).id()).stream().map(year -> YearAnswer.of(year, null)).toList();
    }

    @POST
    public Response enter(YearRequest asked) {
        PostsResource.expectBody(asked);
        EnterPostYear.Command command = asked.command(number);
        return once.created(asked, () -> {
            EnterPostYear.Entered made = enterYear.enter(command);
            return YearAnswer.of(made.year(), made.receipt());
        }, made -> "/api/v1/workspaces/" + workspace + "/posts/" + number + "/years/" + made.year());
    }

    /// What the year would be. Nothing is kept.
    @POST
    @Path("preview")
    public YearAnswer preview(YearRequest asked) {
        PostsResource.expectBody(asked);
        return YearAnswer.of(enterYear.preview(asked.command(number)), null);
    }

    @GET
    @Path("{year}")
    public YearAnswer year(@PathParam("year") int year) {
        return YearAnswer.of(costs.yearView(posts.byNumber(number).id(), year), null);
    }

    /// How a party's part came about, step by step, in the language that is asked for.
    @GET
    @Path("{year}/parts/{party}")
    public ShareAnswer share(@PathParam("year") int year, @PathParam("party") String party) {
        return ShareAnswer.of(explain.explain(number, year, party, ApiLanguage.texts(headers).locale()));
    }

    @GET
    @Path("{year}/parts/{party}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("year") int year, @PathParam("party") String party) {
        var locale = ApiLanguage.texts(headers).locale();
        return Response.ok(explain.pdf(number, year, party, locale))
                .header("Content-Disposition", Download.disposition(SharePage.fileName(explain.explain(number, year, party, locale)))).build();
    }
}
