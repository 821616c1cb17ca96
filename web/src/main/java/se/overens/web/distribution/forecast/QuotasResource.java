package se.overens.web.distribution.forecast;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.overens.distribution.forecast.CountyNumberCommand;
import se.overens.distribution.forecast.FindNationalLists;
import se.overens.distribution.forecast.FindQuotas;
import se.overens.distribution.forecast.ImportCountyList;
import se.overens.distribution.forecast.NationalListView;
import se.overens.distribution.forecast.NumberView;
import se.overens.distribution.forecast.QuotaView;
import se.overens.distribution.forecast.RegisterPlanningFigure;
import se.overens.distribution.forecast.RegisterQuota;
import se.overens.web.distribution.Asked;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.rest.Once;

/// County quotas and, beside them, planning figures: two things with no sum.
@Path("/workspaces/{workspace}/quotas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotasResource {

    @Inject
    private FindQuotas find;
    @Inject
    private FindNationalLists lists;
    @Inject
    private RegisterQuota registerQuota;
    @Inject
    private RegisterPlanningFigure registerPlanningFigure;
    @Inject
    private ImportCountyList importList;
    @Inject
    private Once once;
    @Context
    private HttpHeaders headers;

    /// One row for each year and category that has either of the two, the latest year first.
    ///
    /// @param category absent: all
    /// @param year     absent: all
    @GET
    public List<QuotaView> all(@QueryParam("category") String category, @QueryParam("year") String year) {
        Integer asked = Asked.year(year);
        return find.all().stream().filter(quota -> category == null || quota.category() == Asked.category(category))
                .filter(quota -> asked == null || quota.year() == asked).toList();
    }

    /// The government's lists that are known, to import from.
    @GET
    @Path("/national")
    public List<NationalListView> national() {
        return lists.all();
    }

    /// A county quota.
    @POST
    public Response register(@PathParam("workspace") String workspace, CountyNumberCommand command) {
        return once.created(command, () -> registerQuota.register(command), made -> address(workspace));
    }

    @POST
    @Path("/planning-figures")
    public Response registerPlanningFigure(@PathParam("workspace") String workspace, CountyNumberCommand command) {
        return once.created(command, () -> registerPlanningFigure.register(command), made -> address(workspace));
    }

    /// A national list, of which the own county's number is taken.
    ///
    /// @param preview true: only how the list is understood, and what is wrong with it
    @POST
    @Path("/import")
    public Response importList(@PathParam("workspace") String workspace, @QueryParam("preview") @DefaultValue("false") boolean preview,
                               ImportCountyList.Command command) {
        if (preview) return Response.ok(CountyListAnswer.of(importList.preview(command), ApiLanguage.texts(headers))).build();
        return once.created(command, () -> importList.take(command), (NumberView made) -> address(workspace));
    }

    private static String address(String workspace) {
        return "/api/v1/workspaces/" + workspace + "/quotas";
    }
}
