package se.overens.web.record;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import se.overens.record.FindReceipt;
import se.overens.record.ReceiptPdf;
import se.overens.record.ReceiptView;
import se.overens.web.rest.CallersLanguage;
import se.overens.web.shared.Texts;

/// Receipts of binding acts, as data and as signed PDF.
@Path("workspaces/{workspace}/receipts/{number}")
public class ReceiptsResource {

    @Inject
    private FindReceipt receipts;
    @Inject
    private ReceiptPdf pdf;
    @Context
    private HttpHeaders headers;

    /// What the receipt says, in the language asked for.
    ///
    /// @param kind   what sort of act it was: the text's key
    /// @param path   the thing itself, below the organisation's address
    /// @param sha256 of the document, where there is one
    public record Receipt(String number, Instant at, String kind, String what, String next, String undo, String role, String path, String sha256) {
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Receipt receipt(@PathParam("number") String number) {
        ReceiptView view = receipts.get(number);
        Texts texts = Texts.in(CallersLanguage.of(headers));
        return new Receipt(view.number(), view.at(), view.what().key(),
                texts.get("receipt." + view.what().key(), view.what().args().toArray()),
                texts.get("receipt.next." + view.next().key(), view.next().args().toArray()),
                texts.get("receipt.undo." + view.undo()), view.role(), view.path(), view.sha256());
    }

    @GET
    @Path("pdf")
    @Produces({"application/pdf", "application/problem+json"})
    public Response pdf(@PathParam("number") String number) {
        Locale language = CallersLanguage.of(headers);
        return Downloads.of(number + ".pdf", "application/pdf", pdf.get(number, language));
    }
}
