package se.overens.web.cofinancing.staffing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

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

import se.overens.cofinancing.staffing.ChangeFte;
import se.overens.cofinancing.staffing.DescribePost;
import se.overens.cofinancing.staffing.EndVacancy;
import se.overens.cofinancing.staffing.FindStaffing;
import se.overens.cofinancing.staffing.RegisterInKind;
import se.overens.cofinancing.staffing.RegisterVacancy;
import se.overens.cofinancing.staffing.StaffingView;
import se.overens.cofinancing.staffing.model.InKindKind;
import se.overens.cofinancing.staffing.model.LegalBasis;
import se.overens.cofinancing.staffing.model.VacancyReason;
import se.overens.shared.Invalid;
import se.overens.web.cofinancing.PostsResource;
import se.overens.web.cofinancing.Written;
import se.overens.web.rest.Once;

/// A post itself: its extent, when nobody has it, what rules it, and what the parties give beside money.
@Path("/workspaces/{workspace}/posts/{number}/staffing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffingResource {

    /// @param fte full-time equivalents from the day on, `"0.5"`
    public record NewExtent(LocalDate from, String fte, String reason) {
    }

    /// @param fte how much of the post is vacant; absent: all of it
    public record NewVacancy(LocalDate from, String fte, VacancyReason reason, String note) {
    }

    /// @param lastDay  the last day on which nobody had it; absent when it was entered by mistake
    public record VacancyEnded(LocalDate lastDay, Boolean mistaken) {
    }

    public record NewFrame(LocalDate plannedEnd, LegalBasis legalBasis, String citation, List<DescribePost.Place> steering) {
    }

    /// @param party    absent: the acting organisation's
    /// @param document what came in, when it is another party's
    public record NewInKind(String party, Integer year, InKindKind kind, String what, String value, UUID document) {
    }

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindStaffing find;
    @Inject
    private ChangeFte change;
    @Inject
    private RegisterVacancy vacancy;
    @Inject
    private EndVacancy end;
    @Inject
    private DescribePost describe;
    @Inject
    private RegisterInKind inKind;
    @Inject
    private Once once;

    @GET
    public StaffingAnswer get() {
        return StaffingAnswer.of(find.byPost(number));
    }

    @POST
    @Path("extent")
    public Response extent(NewExtent asked) {
        PostsResource.expectBody(asked);
        var command = new ChangeFte.Command(number, asked.from(), fte(asked.fte()), asked.reason());
        return created(asked, () -> change.change(command));
    }

    @POST
    @Path("vacancies")
    public Response vacancy(NewVacancy asked) {
        PostsResource.expectBody(asked);
        var command = new RegisterVacancy.Command(number, asked.from(), fte(asked.fte()), asked.reason(), asked.note());
        return created(asked, () -> vacancy.register(command));
    }

    @POST
    @Path("vacancies/{id}/end")
    public Response end(@PathParam("id") UUID id, VacancyEnded asked) {
        PostsResource.expectBody(asked);
        var command = new EndVacancy.Command(number, id, asked.lastDay(), asked.mistaken());
        return created(asked, () -> end.end(command));
    }

    @POST
    @Path("frame")
    public Response frame(NewFrame asked) {
        PostsResource.expectBody(asked);
        var command = new DescribePost.Command(number, asked.plannedEnd(), asked.legalBasis(), asked.citation(), asked.steering());
        return created(asked, () -> describe.describe(command));
    }

    @POST
    @Path("in-kind")
    public Response inKind(NewInKind asked) {
        PostsResource.expectBody(asked);
        var command = new RegisterInKind.Command(number, asked.party(), asked.year(), asked.kind(), asked.what(), Written.money("value", asked.value()), asked.document());
        return created(asked, () -> inKind.register(command));
    }

    private Response created(Object asked, Supplier<StaffingView> act) {
        return once.created(asked, () -> StaffingAnswer.of(act.get()), _ -> "/api/v1/workspaces/" + workspace + "/posts/" + number + "/staffing");
    }

    private static BigDecimal fte(String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw new Invalid("fte", "pattern");
        }
    }
}
