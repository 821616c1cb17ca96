package se.overens.web.agreement.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import se.overens.agreement.consolidation.ConsolidatedView;
import se.overens.agreement.consolidation.FindConsolidated;
import se.overens.agreement.consolidation.ReadConsolidated;
import se.overens.agreement.model.TextDifference;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.WrittenDay;
import se.overens.web.record.Downloads;
import se.overens.web.rest.CallersLanguage;

/// What applies on a day, with where each part comes from. The class stands at the same path as the register: of two that
/// match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsolidatedResource {

    @PathParam("number")
    private int number;
    @Inject
    private FindConsolidated find;
    @Inject
    private ReadConsolidated read;
    @Inject
    private Today today;
    @Context
    private HttpHeaders headers;

    /// @param on a day; without one, today, or the first day of what has not begun
    @GET
    @Path("/{number}/consolidated")
    public ConsolidatedView consolidated(@QueryParam("on") String on) {
        return find.of(number, on == null ? null : day("on", on));
    }

    /// What differs between the texts of two days; without the later, today's.
    @GET
    @Path("/{number}/consolidated/differences")
    public TextDifference differences(@QueryParam("from") String from, @QueryParam("to") String to) {
        if (from == null) throw new Invalid("from", "required");
        return find.difference(number, day("from", from), to == null ? today.day() : day("to", to));
    }

    @GET
    @Path("/{number}/consolidated/document.pdf")
    @Produces("application/pdf")
    public Response document(@QueryParam("on") String on) {
        LocalDate day = on == null ? today.day() : day("on", on);
        return Downloads.of(ReadConsolidated.fileName(number, day), "application/pdf", read.read(number, day, CallersLanguage.of(headers)));
    }

    static LocalDate day(String field, String written) {
        try {
            return WrittenDay.read(written);
        } catch (DateTimeException unreadable) {
            throw new Invalid(field, "day-unreadable");
        }
    }
}
