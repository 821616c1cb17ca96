package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.CheckAgreementDraft;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.OfferAgreement;
import se.overens.agreement.SaveAgreementDraft;
import se.overens.agreement.StartAgreementDraft;
import se.overens.web.agreement.AgreementRequests.Audience;
import se.overens.web.agreement.AgreementRequests.DraftText;
import se.overens.web.distribution.Faults;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.MayBeEmpty;
import se.overens.web.rest.Once;
import se.overens.web.rest.Problem.FieldViolation;

/// One's own drafts of offers and counter-offers, and sending an offer.
@Path("/workspaces/{workspace}/agreements/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementDraftsResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindAgreementDrafts find;
    @Inject
    private StartAgreementDraft start;
    @Inject
    private CheckAgreementDraft check;
    @Inject
    private SaveAgreementDraft save;
    @Inject
    private OfferAgreement offer;
    @Inject
    private Once once;

    @GET
    public List<AgreementDraftView> all() {
        return find.all();
    }

    @POST
    public Response start(StartAgreementDraft.Offer command) {
        AgreementsResource.expectBody(command);
        return once.created(command, () -> start.offer(command), made -> address(made.id()));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return tagged(find.get(id));
    }

    /// What it still lacks before it can be sent, each with its field.
    @GET
    @Path("/{id}/missing")
    public List<FieldViolation> missing(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Faults.fields(check.missing(id), ApiLanguage.texts(headers));
    }

    @PUT
    @Path("/{id}")
    public Response save(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, DraftText text) {
        AgreementsResource.expectBody(text);
        return tagged(save.save(new SaveAgreementDraft.Command(id, IfMatch.version(version), text.title(), text.startsOn(), text.endsOn(),
                text.noticeTerms(), text.clauses(), text.reason())));
    }

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        save.delete(id, IfMatch.version(version));
    }

    /// Sends it: from now on it is an official document at every party it is sent to; without a body, all of them.
    @POST
    @Path("/{id}/offer")
    public Response offer(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, @MayBeEmpty Audience asked) {
        var command = new OfferAgreement.Command(id, IfMatch.version(version), asked == null ? null : asked.audience());
        return once.created(command, () -> offer.offer(command), made -> AgreementsResource.address(workspace, made.number()));
    }

    private String address(UUID id) {
        return "/api/v1/workspaces/" + workspace + "/agreements/drafts/" + id;
    }

    private static Response tagged(AgreementDraftView draft) {
        return Response.ok(draft).tag(IfMatch.tag(draft.version())).build();
    }
}
