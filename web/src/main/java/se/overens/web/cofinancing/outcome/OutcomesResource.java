package se.overens.web.cofinancing.outcome;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
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

import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.outcome.EnterOutcome;
import se.overens.cofinancing.outcome.FindOutcome;
import se.overens.cofinancing.outcome.ImportOutcome;
import se.overens.shared.Invalid;
import se.overens.web.cofinancing.Written;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.rest.Once;

/// What a post has really cost, beside its budget.
@Path("/workspaces/{workspace}/posts/{number}/outcomes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutcomesResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindOutcome find;
    @Inject
    private EnterOutcome enter;
    @Inject
    private ImportOutcome importOutcome;
    @Inject
    private Once once;
    @Context
    private HttpHeaders headers;

    /// @param source what the figures come from
    public record NewOutcome(List<NewLine> lines, String source) {
    }

    /// @param period `2024-03` or `2024-Q1`
    /// @param label  what the post calls another component than salary, travel or premises
    /// @param amount kronor, `"58333.33"`
    public record NewLine(String period, ComponentKind kind, String label, String amount) {
    }

    /// @param text the sheet as text; or
    /// @param file as a file, in base 64
    public record NewSheet(String text, byte[] file, String source) {
    }

    @GET
    @Path("{year}")
    public OutcomeAnswer get(@PathParam("year") int year) {
        return OutcomeAnswer.of(find.of(number, year));
    }

    @POST
    @Path("{year}")
    public Response enter(@PathParam("year") int year, NewOutcome asked) {
        if (asked == null || asked.lines() == null) throw new Invalid("lines", "required");
        var lines = IntStream.range(0, asked.lines().size()).mapToObj(i -> line(asked.lines().get(i), "lines[" + i + "]")).toList();
        var command = new EnterOutcome.Command(number, year, lines, asked.source());
        return once.created(asked, () -> OutcomeAnswer.of(enter.enter(command)), _ -> address(year));
    }

    /// @param preview true: only how the sheet is understood, and what is wrong with it
    @POST
    @Path("{year}/import")
    public Response importSheet(@PathParam("year") int year, @QueryParam("preview") @DefaultValue("false") boolean preview, NewSheet asked) {
        if (asked == null) throw new Invalid("text", "required");
        var command = new ImportOutcome.Command(number, year, asked.text(), asked.file(), asked.source());
        if (preview) return Response.ok(OutcomeSheetAnswer.of(importOutcome.preview(command), ApiLanguage.texts(headers))).build();
        return once.created(asked, () -> OutcomeAnswer.of(importOutcome.take(command)), _ -> address(year));
    }

    private static EnterOutcome.Line line(NewLine line, String field) {
        if (line == null) throw new Invalid(field, "required");
        return new EnterOutcome.Line(line.period(), line.kind(), line.label(), Written.money(field + ".amount", line.amount()));
    }

    private String address(int year) {
        return "/api/v1/workspaces/" + workspace + "/posts/" + number + "/outcomes/" + year;
    }
}
