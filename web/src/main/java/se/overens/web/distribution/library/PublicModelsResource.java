package se.overens.web.distribution.library;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.overens.distribution.library.ExplainInPdf;
import se.overens.distribution.library.ModelSearch;
import se.overens.distribution.library.PublicModelRow;
import se.overens.distribution.library.PublicModelView;
import se.overens.distribution.library.ReadPublicModels;
import se.overens.distribution.model.Category;
import se.overens.shared.Json;
import se.overens.shared.Page;
import se.overens.web.rest.CallersLanguage;
import se.overens.web.rest.Kept;
import se.overens.web.shared.Csv;
import se.overens.web.shared.Download;

/// What counties have published, open to everybody: no token is asked for and none is looked at.
@Path("/public/models")
@Produces(MediaType.APPLICATION_JSON)
public class PublicModelsResource {

    @Inject
    private ReadPublicModels models;
    @Inject
    private ExplainInPdf pdf;
    @Context
    private Request request;
    @Context
    private HttpHeaders headers;

    /// The latest year first.
    @GET
    public Page<PublicModelRow> list(@QueryParam("county") String county, @QueryParam("year") Integer year,
                                     @QueryParam("category") Category category,
                                     @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return models.list(new ModelSearch(county, year, category), new Page.Request(page, size));
    }

    @GET
    @Path("/{county}/{number}")
    public Response get(@PathParam("county") String county, @PathParam("number") int number) {
        PublicModelView model = models.get(county, number);
        String body = Json.write(model);
        return Kept.awhile(request, new EntityTag(Json.sha256(body)), () -> Response.ok(body));
    }

    /// The frozen bytes, which the check sum is made of.
    @GET
    @Path("/{county}/{number}/snapshot")
    public Response snapshot(@PathParam("county") String county, @PathParam("number") int number) {
        var frozen = models.frozen(county, number);
        return Kept.forGood(request, new EntityTag(frozen.sha256()), () -> Response.ok(frozen.json()));
    }

    /// Every municipality's figure as a table: UTF-8 with a byte order mark, semicolons, decimal comma.
    @GET
    @Path("/{county}/{number}/figures.csv")
    @Produces({"text/csv", "application/problem+json"})
    public Response figures(@PathParam("county") String county, @PathParam("number") int number) {
        PublicModelView model = models.get(county, number);
        return table(name(county, number) + ".csv", PublicTables.figures(model));
    }

    /// How one municipality's figure came about.
    ///
    /// @param code the municipality's
    @GET
    @Path("/{county}/{number}/explanations/{code}")
    public Response explanation(@PathParam("county") String county, @PathParam("number") int number, @PathParam("code") String code) {
        String body = Json.write(models.explain(county, number, code));
        return Kept.awhile(request, new EntityTag(Json.sha256(body)), () -> Response.ok(body));
    }

    /// The same as a tagged PDF/A, in the language asked for.
    ///
    /// @param language `sv` or `en`; absent: as `Accept-Language` says
    @GET
    @Path("/{county}/{number}/explanations/{code}/pdf")
    @Produces({"application/pdf", "application/problem+json"})
    public Response pdf(@PathParam("county") String county, @PathParam("number") int number, @PathParam("code") String code,
                        @QueryParam("language") String language) {
        Locale locale = language == null ? CallersLanguage.of(headers) : Locale.of(language);
        String sha256 = models.frozen(county, number).sha256();
        return Kept.awhile(request, new EntityTag(sha256 + "-" + code + "-" + locale.getLanguage(), true), () -> Response.ok(pdf.of(county, number, code, locale), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(name(county, number) + "-" + code + ".pdf")));
    }

    /// Every step with its numbers, one to a line.
    @GET
    @Path("/{county}/{number}/explanations/{code}/steps.csv")
    @Produces({"text/csv", "application/problem+json"})
    public Response steps(@PathParam("county") String county, @PathParam("number") int number, @PathParam("code") String code) {
        return table(name(county, number) + "-" + code + "-steg.csv", StepsTable.of(models.explain(county, number, code)));
    }

    private static String name(String county, int number) {
        return "kommuntal-" + county + "-modell-" + number;
    }

    private Response table(String fileName, byte[] bytes) {
        return Kept.awhile(request, new EntityTag(Json.sha256(new String(bytes, StandardCharsets.UTF_8))), () -> Response.ok(bytes, Csv.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(fileName)));
    }
}
