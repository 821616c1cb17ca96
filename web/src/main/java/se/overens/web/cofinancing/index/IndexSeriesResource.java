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
import java.util.List;
import java.util.stream.IntStream;
import se.overens.cofinancing.index.FindIndexes;
import se.overens.cofinancing.index.IndexSeriesView;
import se.overens.cofinancing.index.RegisterIndexPoints;
import se.overens.cofinancing.index.RegisterIndexSeries;
import se.overens.shared.Invalid;
import se.overens.web.cofinancing.Written;
import se.overens.web.rest.Once;

/// The indexes that contracts of the workspace follow, and what has been published of them.
@Path("/workspaces/{workspace}/index-series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IndexSeriesResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindIndexes find;
    @Inject
    private RegisterIndexSeries register;
    @Inject
    private RegisterIndexPoints publish;
    @Inject
    private Once once;

    /// @param parts of a composite, with weights that make one; nothing for an index that is published
    public record NewSeries(String code, String name, List<NewPart> parts) {
    }

    /// @param weight `"0.9"`
    public record NewPart(String series, String weight) {
    }

    /// @param text one value on each line: `2025;102.7;2024-10-15`, and the month of the publication when it is another
    public record NewPoints(String text) {
    }

    @GET
    public List<IndexSeriesView> all() {
        return find.all();
    }

    @POST
    public Response register(NewSeries asked) {
        if (asked == null) throw new Invalid("", "required");
        List<NewPart> parts = asked.parts() == null ? List.of() : asked.parts();
        var command = new RegisterIndexSeries.Command(asked.code(), asked.name(), IntStream.range(0, parts.size()).mapToObj(i -> part(parts.get(i), i)).toList());
        return once.created(asked, () -> register.register(command), made -> at(made.code()));
    }

    @GET
    @Path("{code}")
    public IndexSeriesView get(@PathParam("code") String code) {
        return find.byCode(code);
    }

    @POST
    @Path("{code}/points")
    public Response publish(@PathParam("code") String code, NewPoints asked) {
        if (asked == null) throw new Invalid("", "required");
        return once.created(asked, () -> publish.register(new RegisterIndexPoints.Command(code, asked.text())), made -> at(made.series().code()));
    }

    private static RegisterIndexSeries.Part part(NewPart part, int index) {
        if (part == null) throw new Invalid("parts[" + index + "]", "required");
        return new RegisterIndexSeries.Part(part.series(), Written.decimal("parts[" + index + "].weight", part.weight()));
    }

    private String at(String code) {
        return "/api/v1/workspaces/" + workspace + "/index-series/" + code;
    }
}
