package se.overens.web.distribution;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.FindModels;
import se.overens.distribution.FindPublishedFigures;
import se.overens.distribution.ModelRow;
import se.overens.distribution.ModelView;
import se.overens.distribution.PublishDecidedFigures;
import se.overens.distribution.PublishedFigure;
import se.overens.distribution.model.Category;
import se.overens.distribution.scenario.FindModelSensitivity;
import se.overens.distribution.scenario.SensitivityView;
import se.overens.shared.Page;
import se.overens.web.rest.Once;

/// Published models and figures.
@Path("/workspaces/{workspace}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ModelsResource {

    @Inject
    private FindModels models;
    @Inject
    private FindPublishedFigures figures;
    @Inject
    private FindModelSensitivity sensitivity;
    @Inject
    private PublishDecidedFigures publishDecidedFigures;
    @Inject
    private Once once;

    @GET
    @Path("/models")
    public Page<ModelRow> list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return models.list(new Page.Request(page, size));
    }

    @GET
    @Path("/models/{number}")
    public ModelView get(@PathParam("number") int number) {
        return models.get(number);
    }

    /// The frozen bytes, which the check sum is made of.
    @GET
    @Path("/models/{number}/snapshot")
    public String snapshot(@PathParam("number") int number) {
        return models.frozen(number);
    }

    @GET
    @Path("/models/{number}/explanations/{code}")
    public ExplanationView explanation(@PathParam("number") int number, @PathParam("code") String code) {
        return models.explain(number, code);
    }

    /// @param points percentage points that each factor in turn weighs more
    @GET
    @Path("/models/{number}/sensitivity")
    public SensitivityView sensitivity(@PathParam("number") int number, @QueryParam("points") @DefaultValue("5") int points) {
        return sensitivity.find(number, points);
    }

    @POST
    @Path("/models/decided-figures")
    public Response decidedFigures(@PathParam("workspace") String workspace, PublishDecidedFigures.Command command) {
        return once.created(command, () -> publishDecidedFigures.publish(command), made -> address(workspace, made));
    }

    /// @param year     the figures that hold for the year; absent: of the latest year that has any
    /// @param category absent: ASSIGNMENT
    @GET
    @Path("/figures")
    public List<PublishedFigure> figures(@QueryParam("year") Integer year, @QueryParam("category") @DefaultValue("ASSIGNMENT") Category category) {
        if (year != null) return figures.ofYear(category, year);
        return figures.years(category).stream().findFirst().map(latest -> figures.ofYear(category, latest)).orElse(List.of());
    }

    static String address(String workspace, ModelView model) {
        return "/api/v1/workspaces/" + workspace + "/models/" + model.number();
    }
}
