package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementActs;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreementActs;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.RegisterExistingAgreement;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.register.FindRegister;
import se.overens.agreement.register.RegisterPage;
import se.overens.shared.Invalid;
import se.overens.shared.Page;
import se.overens.web.agreement.register.RegisterQuery;
import se.overens.web.record.Downloads;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

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
    private FindRegister register;
    @Inject
    private FindAgreementActs acts;
    @Inject
    private RegisterExistingAgreement existing;
    @Inject
    private Once once;

    /// The register: what answers to the question, and how many there would be for other choices.
    @GET
    public RegisterPage list(@BeanParam RegisterQuery query, @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return register.find(query.question(), new Page.Request(page, size));
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
        return Downloads.of(acts.file(number, file));
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
}
