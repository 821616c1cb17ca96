package se.overens.web.distribution.reception;

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
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.FindReception;
import se.overens.distribution.reception.ImportReception;
import se.overens.distribution.reception.ReceptionView;
import se.overens.distribution.reception.RegisterReception;
import se.overens.distribution.reception.ReportRow;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.web.distribution.Asked;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.rest.Once;

/// Received persons.
@Path("/workspaces/{workspace}/receptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceptionsResource {

    @Inject
    private FindReception find;
    @Inject
    private RegisterReception register;
    @Inject
    private ImportReception importReception;
    @Inject
    private Once once;
    @Inject
    private Today today;
    @Context
    private HttpHeaders headers;

    /// @param year absent: the latest that something is known of
    @GET
    public ReceptionView of(@QueryParam("category") String category, @QueryParam("year") String year) {
        Category of = Asked.category(category);
        Integer asked = Asked.year(year);
        return find.of(of, asked != null ? asked : find.years(of).stream().findFirst().orElse(today.day().getYear()));
    }

    @GET
    @Path("/reports")
    public Page<ReportRow> reports(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return find.reports(new Page.Request(page, size));
    }

    @POST
    public Response register(@PathParam("workspace") String workspace, RegisterReception.Command command) {
        return once.created(command, () -> register.register(command), made -> address(workspace));
    }

    /// @param preview true: only how the sheet is understood, and what is wrong with it
    @POST
    @Path("/import")
    public Response importSheet(@PathParam("workspace") String workspace, @QueryParam("preview") @DefaultValue("false") boolean preview,
                                ImportReception.Command command) {
        if (preview) return Response.ok(ReceptionSheetAnswer.of(importReception.preview(command), ApiLanguage.texts(headers))).build();
        return once.created(command, () -> importReception.take(command), made -> address(workspace));
    }

    private static String address(String workspace) {
        return "/api/v1/workspaces/" + workspace + "/receptions/reports";
    }
}
