package se.overens.web.agreement.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.figure.FigureView;
import se.overens.agreement.figure.FindAgreementFigures;
import se.overens.agreement.figure.FindFollowers;
import se.overens.agreement.figure.InForceView;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.WrittenDay;
import se.overens.web.record.Downloads;
import se.overens.web.shared.Csv;
import se.overens.web.shared.Language;
import se.overens.web.shared.Xlsx;

/// The figures of an agreement, and what applies on a day. The class stands at the same path as the register: of two that
/// match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementFiguresResource {

    @PathParam("number")
    private int number;
    @Inject
    private FindAgreementFigures figures;
    @Inject
    private FindFollowers followers;
    @Inject
    private Language language;
    @Inject
    private Today today;

    /// By year, subject and party. A year without a figure is UNRESOLVED, which is not zero.
    @GET
    @Path("/{number}/figures")
    public List<FigureView> figures() {
        return figures.of(number);
    }

    @GET
    @Path("/{number}/figures.csv")
    @Produces("text/csv")
    public Response csv() {
        var sheet = FigureSheet.of(figures.of(number), language.texts());
        return Downloads.of(FigureSheet.fileName(number, "csv"), Csv.MEDIA_TYPE, sheet.csv());
    }

    @GET
    @Path("/{number}/figures.xlsx")
    @Produces(Xlsx.MEDIA_TYPE)
    public Response xlsx() {
        var sheet = FigureSheet.of(figures.of(number), language.texts());
        return Downloads.of(FigureSheet.fileName(number, "xlsx"), Xlsx.MEDIA_TYPE, sheet.xlsx());
    }

    /// Which text, for whom and with which figures.
    ///
    /// @param on a day; without one, today
    @GET
    @Path("/{number}/in-force")
    public InForceView inForce(@QueryParam("on") String on) {
        return figures.inForce(number, on == null ? today.day() : day(on));
    }

    /// The acting organisation's agreements that a published model is the annex of, or has given a figure.
    @GET
    @Path("/following/{number}")
    public List<FindFollowers.Follower> following() {
        return followers.of(number);
    }

    private static LocalDate day(String written) {
        try {
            return WrittenDay.read(written);
        } catch (DateTimeException unreadable) {
            throw new Invalid("on", "wrong");
        }
    }
}
