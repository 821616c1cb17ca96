package se.overens.web.distribution;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.overens.distribution.CreateDraft;
import se.overens.distribution.DraftRow;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.ImportFactors;
import se.overens.distribution.PublishDraft;
import se.overens.distribution.SaveDraft;
import se.overens.distribution.SheetView;
import se.overens.distribution.SimulateDraft;
import se.overens.distribution.SimulationView;
import se.overens.distribution.scenario.CompareDraft;
import se.overens.distribution.scenario.ComparisonView;
import se.overens.distribution.scenario.FindDraftSensitivity;
import se.overens.distribution.scenario.PreviewDraft;
import se.overens.distribution.scenario.SensitivityView;
import se.overens.distribution.sheet.SheetTable;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// The county board's drafts of models.
@Path("/workspaces/{workspace}/models/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    @Inject
    private FindDrafts find;
    @Inject
    private CreateDraft create;
    @Inject
    private SaveDraft save;
    @Inject
    private ImportFactors importFactors;
    @Inject
    private SimulateDraft simulate;
    @Inject
    private PreviewDraft preview;
    @Inject
    private CompareDraft compare;
    @Inject
    private FindDraftSensitivity sensitivity;
    @Inject
    private PublishDraft publish;
    @Inject
    private Once once;
    @Context
    private HttpHeaders headers;

    @GET
    public List<DraftRow> all() {
        return find.all();
    }

    @POST
    public Response create(@PathParam("workspace") String workspace, CreateDraft.Command command) {
        return once.created(command, () -> create.create(command), made -> "/api/v1/workspaces/" + workspace + "/models/drafts/" + made.number());
    }

    @GET
    @Path("/{number}")
    public Response get(@PathParam("number") int number) {
        return tagged(find.get(number));
    }

    @PUT
    @Path("/{number}")
    public Response save(@PathParam("number") int number, @HeaderParam("If-Match") String version, SaveDraft.Command command) {
        return tagged(save.save(number, IfMatch.version(version), command));
    }

    /// @param preview true: only how the sheet is understood, and what is wrong with it
    @POST
    @Path("/{number}/import")
    public Response importText(@PathParam("number") int number, @QueryParam("preview") @DefaultValue("false") boolean preview,
                               @HeaderParam("If-Match") String version, ImportFactors.Command command) {
        return preview ? previewed(importFactors.preview(number, command)) : tagged(importFactors.take(number, IfMatch.version(version), command));
    }

    /// A file as it is: text in whatever encoding the spreadsheet wrote it, or the spreadsheet's own file.
    @POST
    @Path("/{number}/import")
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM, XLSX, ODS})
    public Response importSheet(@PathParam("number") int number, @QueryParam("preview") @DefaultValue("false") boolean preview,
                                @QueryParam("acceptSuggestions") @DefaultValue("false") boolean acceptSuggestions,
                                @HeaderParam("If-Match") String version, InputStream body) throws IOException {
        return importFile(number, preview, acceptSuggestions, null, version, body);
    }

    /// The same for any kind of file, and for what SCB or Kolada answered, as JSON.
    ///
    /// @param period of a saved answer; absent: the latest
    @POST
    @Path("/{number}/import/file")
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM, XLSX, ODS, MediaType.APPLICATION_JSON})
    public Response importFile(@PathParam("number") int number, @QueryParam("preview") @DefaultValue("false") boolean preview,
                               @QueryParam("acceptSuggestions") @DefaultValue("false") boolean acceptSuggestions, @QueryParam("period") String period,
                               @HeaderParam("If-Match") String version, InputStream body) throws IOException {
        var command = new ImportFactors.Command(null, body.readNBytes(SheetTable.LARGEST + 1), List.of(), acceptSuggestions, period);
        return importText(number, preview, version, command);
    }

    @POST
    @Path("/{number}/simulation")
    public SimulationView simulate(@PathParam("number") int number, SimulateDraft.Command command) {
        return simulate.simulate(number, command == null ? SimulateDraft.Command.asItIs() : command);
    }

    /// What the draft would give if it were saved like this. Nothing is stored.
    @POST
    @Path("/{number}/preview")
    public ComparisonView preview(@PathParam("number") int number, SaveDraft.Command command) {
        return preview.preview(number, command);
    }

    /// @param with `scenario-3` or `model-2`, at most four beside the draft; absent: what is in force and the latest scenarios
    /// @param base what differences are counted from; absent: the draft
    @GET
    @Path("/{number}/comparison")
    public ComparisonView compare(@PathParam("number") int number, @QueryParam("with") List<String> with, @QueryParam("base") String base) {
        return compare.compare(number, with, base);
    }

    /// @param points percentage points that each factor in turn weighs more
    @GET
    @Path("/{number}/sensitivity")
    public SensitivityView sensitivity(@PathParam("number") int number, @QueryParam("points") @DefaultValue("5") int points) {
        return sensitivity.find(number, points);
    }

    @POST
    @Path("/{number}/publication")
    public Response publish(@PathParam("workspace") String workspace, @PathParam("number") int number, @HeaderParam("If-Match") String version,
                            PublishDraft.Command command) {
        long read = IfMatch.version(version);
        return once.created(command, () -> publish.publish(number, read, command), made -> ModelsResource.address(workspace, made));
    }

    private static Response tagged(DraftView draft) {
        return Response.ok(draft).tag(IfMatch.tag(draft.version())).build();
    }

    private Response previewed(SheetView sheet) {
        return Response.ok(SheetAnswer.of(sheet, ApiLanguage.texts(headers))).build();
    }
}
