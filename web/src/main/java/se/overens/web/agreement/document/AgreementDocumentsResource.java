package se.overens.web.agreement.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.document.CompareTexts;
import se.overens.agreement.document.Comparison;
import se.overens.agreement.document.DocumentFormat;
import se.overens.agreement.document.MadeDocument;
import se.overens.agreement.document.ReadDifferenceDocument;
import se.overens.agreement.document.ReadTextDocument;
import se.overens.agreement.model.NumberDifference;
import se.overens.agreement.model.TextDifference;
import se.overens.web.record.Downloads;
import se.overens.web.rest.CallersLanguage;

/// What differs between two texts of an agreement, and the texts and their differences as documents. The class stands at
/// the same path as the register: of two that match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementDocumentsResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PROBLEM = "application/problem+json";

    @PathParam("number")
    private int number;
    @Context
    private HttpHeaders headers;
    @Inject
    private FindAgreements find;
    @Inject
    private CompareTexts compare;
    @Inject
    private ReadTextDocument readText;
    @Inject
    private ReadDifferenceDocument readDifference;

    /// @param from a version, or `draft` for one's own
    /// @param to   the same; the latest version when nothing is asked for
    /// @param ours without the values that are for other parties
    @GET
    @Path("/{number}/differences")
    public TextDifference differences(@QueryParam("from") @DefaultValue("1") String from, @QueryParam("to") String to,
                                      @QueryParam("ours") @DefaultValue("false") boolean ours) {
        return comparison(from, to, ours).difference();
    }

    /// The figures, shares and amounts beside each other, party by party, with sums.
    @GET
    @Path("/{number}/differences/numbers")
    public NumberDifference numbers(@QueryParam("from") @DefaultValue("1") String from, @QueryParam("to") String to,
                                    @QueryParam("ours") @DefaultValue("false") boolean ours) {
        return comparison(from, to, ours).numbers();
    }

    /// What has changed, to print or to file.
    @GET
    @Path("/{number}/differences/document.pdf")
    @Produces({"application/pdf", PROBLEM})
    public Response differencePdf(@QueryParam("from") @DefaultValue("1") String from, @QueryParam("to") String to,
                                  @QueryParam("ours") @DefaultValue("false") boolean ours) {
        return answer(readDifference.read(number, from, orLatest(to), ours, DocumentFormat.PDF, CallersLanguage.of(headers)));
    }

    /// The whole text with tracked changes.
    @GET
    @Path("/{number}/differences/document.docx")
    @Produces({DOCX, PROBLEM})
    public Response differenceDocx(@QueryParam("from") @DefaultValue("1") String from, @QueryParam("to") String to) {
        return answer(readDifference.read(number, from, orLatest(to), false, DocumentFormat.DOCX, CallersLanguage.of(headers)));
    }

    /// The text as it was sent, with its source and its checksum.
    @GET
    @Path("/{number}/versions/{version}/document.pdf")
    @Produces({"application/pdf", PROBLEM})
    public Response pdf(@PathParam("version") int version) {
        return answer(readText.read(number, version, DocumentFormat.PDF, CallersLanguage.of(headers)));
    }

    @GET
    @Path("/{number}/versions/{version}/document.docx")
    @Produces({DOCX, PROBLEM})
    public Response docx(@PathParam("version") int version) {
        return answer(readText.read(number, version, DocumentFormat.DOCX, CallersLanguage.of(headers)));
    }

    private static Response answer(MadeDocument made) {
        return Downloads.of(made.fileName(), made.mediaType(), made.bytes());
    }

    private String orLatest(String version) {
        return version == null ? String.valueOf(find.byNumber(number).documentVersion()) : version;
    }

    private Comparison comparison(String from, String to, boolean ours) {
        return compare.of(number, from, orLatest(to), ours);
    }
}
