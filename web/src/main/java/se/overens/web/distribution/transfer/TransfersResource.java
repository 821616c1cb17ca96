package se.overens.web.distribution.transfer;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.LongFunction;
import se.overens.distribution.transfer.ConfirmTransfer;
import se.overens.distribution.transfer.ConsentToTransfer;
import se.overens.distribution.transfer.DeclineTransfer;
import se.overens.distribution.transfer.FindTransfers;
import se.overens.distribution.transfer.PreviewTransfer;
import se.overens.distribution.transfer.ProposeTransfer;
import se.overens.distribution.transfer.RefuseTransfer;
import se.overens.distribution.transfer.TransferEnding;
import se.overens.distribution.transfer.TransferOrder;
import se.overens.distribution.transfer.TransferRow;
import se.overens.distribution.transfer.TransferView;
import se.overens.distribution.transfer.WithdrawTransfer;
import se.overens.shared.Invalid;
import se.overens.shared.Page;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// Places moved between two municipalities: proposed, consented to, confirmed.
@Path("/workspaces/{workspace}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransfersResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindTransfers find;
    @Inject
    private PreviewTransfer preview;
    @Inject
    private ProposeTransfer propose;
    @Inject
    private ConsentToTransfer consent;
    @Inject
    private DeclineTransfer decline;
    @Inject
    private WithdrawTransfer withdraw;
    @Inject
    private ConfirmTransfer confirm;
    @Inject
    private RefuseTransfer refuse;
    @Inject
    private Once once;

    @GET
    public Page<TransferRow> list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return find.list(new Page.Request(page, size));
    }

    /// @param previewed true: only what it would do to both figures; nothing is sent
    @POST
    public Response propose(@QueryParam("preview") @DefaultValue("false") boolean previewed, TransferOrder order) {
        expectBody(order);
        return previewed ? Response.ok(preview.preview(order)).build() : once.created(order, () -> propose.propose(order), this::address);
    }

    @GET
    @Path("/{number}")
    public Response get(@PathParam("number") int number) {
        TransferView transfer = find.get(number);
        return Response.ok(transfer).tag(IfMatch.tag(transfer.version())).build();
    }

    /// @param command null: the acting municipality's own consent
    @POST
    @Path("/{number}/consent")
    public Response consent(@PathParam("number") int number, @HeaderParam("If-Match") String read, ConsentToTransfer.Command command) {
        var own = command == null ? new ConsentToTransfer.Command(null, null) : command;
        return act(own, read, version -> consent.consent(number, version, own));
    }

    @POST
    @Path("/{number}/decline")
    public Response decline(@PathParam("number") int number, @HeaderParam("If-Match") String read, TransferEnding why) {
        return act(why, read, version -> decline.decline(number, version, why));
    }

    @POST
    @Path("/{number}/withdrawal")
    public Response withdraw(@PathParam("number") int number, @HeaderParam("If-Match") String read, TransferEnding why) {
        return act(why, read, version -> withdraw.withdraw(number, version, why));
    }

    @POST
    @Path("/{number}/confirmation")
    public Response confirm(@PathParam("number") int number, @HeaderParam("If-Match") String read, ConfirmTransfer.Command command) {
        return act(command, read, version -> confirm.confirm(number, version, command));
    }

    @POST
    @Path("/{number}/refusal")
    public Response refuse(@PathParam("number") int number, @HeaderParam("If-Match") String read, RefuseTransfer.Command command) {
        return act(command, read, version -> refuse.refuse(number, version, command));
    }

    private Response act(Object command, String read, LongFunction<TransferView> deed) {
        expectBody(command);
        long version = IfMatch.version(read);
        return once.created(command, () -> deed.apply(version), this::address);
    }

    private String address(TransferView transfer) {
        return "/api/v1/workspaces/" + workspace + "/transfers/" + transfer.number();
    }

    private static void expectBody(Object asked) {
        if (asked == null) throw new Invalid("", "required");
    }
}
