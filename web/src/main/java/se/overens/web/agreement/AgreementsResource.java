package se.overens.web.agreement;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementActs;
import se.overens.agreement.AgreementOrder;
import se.overens.agreement.AgreementRow;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.RegisterExistingAgreement;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.record.ReadAttachment;
import se.overens.shared.Invalid;
import se.overens.shared.Page;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;
import se.overens.web.shared.Download;

/// Agreements that the acting organisation is a party of: the register and what one looks like.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementsResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindAgreements find;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private RegisterExistingAgreement existing;
    @Inject
    private Once once;

    /// @param state ACTIVE, OFFERED … or nothing for all
    /// @param party code of another party
    @GET
    public Page<AgreementRow> list(@QueryParam("state") String state, @QueryParam("party") String party,
                                   @QueryParam("sort") @DefaultValue("NUMBER") String sort,
                                   @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return find.list(state == null ? null : one(AgreementState.values(), "state", state), party,
                one(AgreementOrder.values(), "sort", sort), new Page.Request(page, size));
    }

    /// Enters a contract that was signed on paper long ago; answers with one or, when bilateral, several.
    @POST
    @Path("/existing")
    public Response register(RegisterExistingAgreement.Command command) {
        expectBody(command);
        return once.created(command, () -> existing.register(command), made -> address(workspace, made.getFirst().number()));
    }

    @GET
    @Path("/{number}")
    public Response get(@PathParam("number") int number) {
        return tagged(find.byNumber(number));
    }

    /// Versions, acceptances, decisions, signatures and notices, each with its traces.
    @GET
    @Path("/{number}/acts")
    public AgreementActs acts(@PathParam("number") int number) {
        return acts.of(number);
    }

    @GET
    @Path("/{number}/versions")
    public List<AgreementActs.Version> versions(@PathParam("number") int number) {
        return acts.of(number).versions();
    }

    /// The text as it was frozen.
    @GET
    @Path("/{number}/versions/{version}")
    public AgreementText text(@PathParam("number") int number, @PathParam("version") int version) {
        return acts.text(number, version);
    }

    /// The scanned paper, or the extract behind a decision.
    @GET
    @Path("/{number}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("number") int number, @PathParam("file") UUID file) {
        ReadAttachment.Content content = acts.file(number, file);
        return Response.ok(content.bytes(), content.mediaType()).header("Content-Disposition", Download.disposition(content.fileName()))
                .header("X-Content-Type-Options", "nosniff").build();
    }

    static String address(String workspace, int number) {
        return "/api/v1/workspaces/" + workspace + "/agreements/" + number;
    }

    static Response tagged(AgreementView view) {
        return Response.ok(view).tag(IfMatch.tag(view.version())).build();
    }

    /// @throws Invalid when nothing was sent, or only `null`
    public static void expectBody(Object body) {
        if (body == null) throw new Invalid("", "json");
    }

    private static <E extends Enum<E>> E one(E[] values, String field, String asked) {
        return Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(asked)).findFirst()
                .orElseThrow(() -> new Invalid(field, "wrong"));
    }
}
