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
import se.overens.distribution.forecast.FindForecasts;
import se.overens.distribution.forecast.ForecastView;
import se.overens.distribution.forecast.ImportForecasts;
import se.overens.distribution.forecast.RegisterForecast;
import se.overens.shared.Page;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.rest.Once;

/// National forecasts that the county uses.
@Path("/workspaces/{workspace}/forecasts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ForecastsResource {

    @Inject
    private FindForecasts find;
    @Inject
    private RegisterForecast register;
    @Inject
    private ImportForecasts importForecasts;
    @Inject
    private Once once;
    @Context
    private HttpHeaders headers;

    @GET
    public Page<ForecastView> list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return find.list(new Page.Request(page, size));
    }

    @GET
    @Path("/{number}")
    public ForecastView get(@PathParam("number") int number) {
        return find.get(number);
    }

    @POST
    public Response register(@PathParam("workspace") String workspace, RegisterForecast.Command command) {
        return once.created(command, () -> register.register(command), made -> address(workspace) + "/" + made.number());
    }

    /// @param preview true: only how the sheet is understood, and what is wrong with it
    @POST
    @Path("/import")
    public Response importSheet(@PathParam("workspace") String workspace, @QueryParam("preview") @DefaultValue("false") boolean preview,
                                ImportForecasts.Command command) {
        if (preview) return Response.ok(ForecastSheetAnswer.of(importForecasts.preview(command), ApiLanguage.texts(headers))).build();
        return once.created(command, () -> importForecasts.take(command), made -> address(workspace));
    }

    private static String address(String workspace) {
        return "/api/v1/workspaces/" + workspace + "/forecasts";
    }
}
