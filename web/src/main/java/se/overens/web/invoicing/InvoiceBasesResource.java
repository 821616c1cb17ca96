package se.overens.web.invoicing;

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
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import se.overens.invoicing.FindInvoiceBases;
import se.overens.invoicing.InvoiceBasisView;
import se.overens.invoicing.MakeInvoiceBasis;
import se.overens.invoicing.ReadInvoiceRow;
import se.overens.invoicing.RegisterLedgerNumber;
import se.overens.invoicing.RegisterPayment;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Page;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.rest.Once;
import se.overens.web.shared.Download;
import se.overens.web.shared.Texts;

/// The bases of invoices: made in one go, read by row, answered by the ledger.
@Path("/workspaces/{workspace}/invoice-bases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvoiceBasesResource {

    public record NumberOfRow(String number) {
    }

    /// @param amount kronor, `"188000.00"`
    public record PaymentOfRow(LocalDate paidOn, String amount) {
    }

    @Inject
    private FindInvoiceBases find;
    @Inject
    private MakeInvoiceBasis make;
    @Inject
    private RegisterLedgerNumber registerNumber;
    @Inject
    private RegisterPayment registerPayment;
    @Inject
    private ReadInvoiceRow read;
    @Inject
    private Once once;
    @Context
    private UriInfo uri;
    @Context
    private HttpHeaders headers;

    @GET
    public Page<BasisAnswer> list(@QueryParam("post") @DefaultValue("0") int post, @QueryParam("page") @DefaultValue("0") int page,
                                  @QueryParam("size") @DefaultValue("50") int size) {
        return find.list(post, new Page.Request(page, size)).map(BasisAnswer::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(MakeInvoiceBasis.Command command) {
        return once.created(command, () -> BasisAnswer.of(make.make(command)), made -> here() + made.number());
    }

    @GET
    @Path("{number}")
    public BasisAnswer get(@PathParam("number") int number) {
        return BasisAnswer.of(find.get(number));
    }

    /// The basis with that payer's row only.
    @GET
    @Path("{number}/rows/{code}")
    public BasisAnswer row(@PathParam("number") int number, @PathParam("code") String code) {
        return BasisAnswer.of(find.row(number, code));
    }

    @POST
    @Path("{number}/rows/{code}/ledger-number")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ledgerNumber(@PathParam("number") int number, @PathParam("code") String code, NumberOfRow body) {
        var command = new RegisterLedgerNumber.Command(number, code, body == null ? null : body.number());
        return once.created(command, () -> BasisAnswer.of(registerNumber.register(command)), made -> here() + number + "/rows/" + code);
    }

    @POST
    @Path("{number}/rows/{code}/payments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response payment(@PathParam("number") int number, @PathParam("code") String code, PaymentOfRow body) {
        var command = new RegisterPayment.Command(number, code, body == null ? null : body.paidOn(), body == null ? null : ore(body.amount()));
        return once.created(command, () -> BasisAnswer.of(registerPayment.register(command)), made -> here() + number + "/rows/" + code);
    }

    @GET
    @Path("{number}/export.csv")
    @Produces(BasisSheet.CSV)
    public Response csv(@PathParam("number") int number) {
        InvoiceBasisView basis = find.get(number);
        return download(BasisSheet.of(basis, texts()).csv(), BasisSheet.fileName(basis, "csv"));
    }

    @GET
    @Path("{number}/export.xlsx")
    @Produces(BasisSheet.XLSX)
    public Response xlsx(@PathParam("number") int number) {
        InvoiceBasisView basis = find.get(number);
        return download(BasisSheet.of(basis, texts()).xlsx(), BasisSheet.fileName(basis, "xlsx"));
    }

    private Texts texts() {
        return ApiLanguage.texts(headers);
    }

    @GET
    @Path("{number}/rows/{code}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("number") int number, @PathParam("code") String code) {
        var content = read.pdf(number, code);
        return Response.fromResponse(download(content.bytes(), content.fileName())).tag(content.sha256()).build();
    }

    private static Response download(byte[] file, String name) {
        return Response.ok(file).header("Content-Disposition", Download.disposition(name)).build();
    }

    private static Long ore(String kronor) {
        if (kronor == null) return null;
        try {
            return Money.written(kronor).ore();
        } catch (NumberFormatException notKronor) {
            throw new Invalid("amount", "amount");
        }
    }

    private String here() {
        return uri.getAbsolutePath().getPath().replaceFirst("(/invoice-bases)(/.*)?$", "$1/");
    }
}
