package se.overens.web.agreement.renewal;

import jakarta.enterprise.context.RequestScoped;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.renewal.FindRenewals;
import se.overens.agreement.renewal.NameOwner;
import se.overens.agreement.renewal.ReadRenewalCalendar;
import se.overens.agreement.renewal.RecordReview;
import se.overens.agreement.renewal.RenewalRow;
import se.overens.agreement.renewal.RenewalView;
import se.overens.agreement.renewal.SetRenewalMonths;
import se.overens.agreement.renewal.model.CalendarFile;
import se.overens.agreement.renewal.model.ReviewOutcome;
import se.overens.shared.Invalid;
import se.overens.shared.Page;
import se.overens.shared.WrittenDay;
import se.overens.web.record.Downloads;
import se.overens.web.rest.CallersLanguage;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// Whether agreements go on: the windows in which it can be decided, who looks after them, and what has been said. The class stands at the same path as the register: of two that
/// match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RenewalsResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindRenewals find;
    @Inject
    private NameOwner name;
    @Inject
    private RecordReview review;
    @Inject
    private SetRenewalMonths set;
    @Inject
    private ReadRenewalCalendar calendar;
    @Inject
    private Once once;

    /// @param roleTitle a role, never a name
    public record NewOwner(String roleTitle) {
    }

    /// @param closes   the day on which the window closes
    /// @param party    code: another party's stand, which the one who keeps the agreement registers from `document`; null: one's own
    public record NewReview(LocalDate closes, ReviewOutcome outcome, String reason, String party, UUID document) {
    }

    public record Months(Integer months) {
    }

    /// Agreements with a window that closes by that day, and those that have gone on unseen; the next to close first.
    @GET
    @Path("/renewals")
    public Page<RenewalRow> list(@QueryParam("until") String until, @QueryParam("page") @DefaultValue("0") int page,
                                 @QueryParam("size") @DefaultValue("50") int size) {
        return find.list(until == null ? null : day(until), new Page.Request(page, size));
    }

    @GET
    @Path("/renewals/setting")
    public Response setting() {
        return tagged(find.setting());
    }

    @PUT
    @Path("/renewals/setting")
    public Response set(@HeaderParam("If-Match") String version, Months asked) {
        if (asked == null || asked.months() == null) throw new Invalid("months", "required");
        return tagged(set.set(IfMatch.version(version), asked.months()));
    }

    @GET
    @Path("/{number}/renewal")
    public RenewalView renewal(@PathParam("number") int number) {
        return find.of(number);
    }

    /// The windows as a calendar file (RFC 5545): a day for each that closes.
    @GET
    @Path("/{number}/renewal/calendar")
    @Produces("text/calendar")
    public Response calendar(@PathParam("number") int number, @Context HttpHeaders headers) {
        return Downloads.of("avtal-" + number + ".ics", CalendarFile.MEDIA_TYPE, calendar.of(number, CallersLanguage.of(headers)));
    }

    /// The next window of each of one's own agreements, as a calendar file.
    @GET
    @Path("/renewals/calendar")
    @Produces("text/calendar")
    public Response calendar(@Context HttpHeaders headers) {
        return Downloads.of("avtal.ics", CalendarFile.MEDIA_TYPE, calendar.all(CallersLanguage.of(headers)));
    }

    @POST
    @Path("/{number}/owners")
    public Response own(@PathParam("number") int number, NewOwner asked) {
        if (asked == null) throw new Invalid("", "json");
        return once.created(asked, () -> name.name(new NameOwner.Command(number, asked.roleTitle())), _ -> address(number));
    }

    @POST
    @Path("/{number}/reviews")
    public Response review(@PathParam("number") int number, NewReview asked) {
        if (asked == null) throw new Invalid("", "json");
        return once.created(asked, () -> review.record(new RecordReview.Command(number, asked.closes(), asked.outcome(), asked.reason(), asked.party(), asked.document())), _ -> address(number));
    }

    private String address(int number) {
        return "/api/v1/workspaces/" + workspace + "/agreements/" + number + "/renewal";
    }

    private static Response tagged(FindRenewals.Setting setting) {
        return Response.ok(setting).tag(IfMatch.tag(setting.version())).build();
    }

    private static LocalDate day(String written) {
        try {
            return WrittenDay.read(written);
        } catch (DateTimeException unreadable) {
            throw new Invalid("until", "day-unreadable");
        }
    }
}
