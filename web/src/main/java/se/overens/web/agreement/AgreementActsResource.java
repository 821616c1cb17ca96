package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.RegisterAgreementDecision;
import se.overens.agreement.SendOnAgreement;
import se.overens.agreement.SignAgreement;
import se.overens.agreement.StartAgreementDraft;
import se.overens.agreement.negotiation.AcceptVersion;
import se.overens.agreement.negotiation.CounterOffer;
import se.overens.agreement.termination.ConfirmNoticeReceipt;
import se.overens.agreement.termination.GiveTerminationNotice;
import se.overens.decision.RevokeDecision;
import se.overens.decision.model.DecisionAction;
import se.overens.shared.Invalid;
import se.overens.web.agreement.AgreementRequests.NewAcceptance;
import se.overens.web.agreement.AgreementRequests.NewCounterOffer;
import se.overens.web.agreement.AgreementRequests.NewDecision;
import se.overens.web.agreement.AgreementRequests.NewNotice;
import se.overens.web.agreement.AgreementRequests.NewSignature;
import se.overens.web.agreement.AgreementRequests.Receipt;
import se.overens.web.agreement.AgreementRequests.Revocation;
import se.overens.web.agreement.AgreementRequests.SentOn;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;
import se.overens.workspace.FindMembers;

/// What a party does with an agreement. Each needs the version it was read in, `If-Match`. The class stands at the same
/// path as the register: of two that match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementActsResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @HeaderParam("If-Match")
    private String ifMatch;
    @Inject
    private FindAgreements find;
    @Inject
    private FindMembers members;
    @Inject
    private StartAgreementDraft start;
    @Inject
    private CounterOffer counter;
    @Inject
    private AcceptVersion accept;
    @Inject
    private RegisterAgreementDecision decide;
    @Inject
    private SignAgreement sign;
    @Inject
    private GiveTerminationNotice notice;
    @Inject
    private ConfirmNoticeReceipt confirm;
    @Inject
    private SendOnAgreement sendOn;
    @Inject
    private Once once;

    /// The counter-offer that is already being written, or a new one from the latest version.
    @POST
    @Path("/{number}/counter-drafts")
    public Response counterDraft() {
        return once.created(number, () -> start.counterOffer(id()), made -> "/api/v1/workspaces/" + workspace + "/agreements/drafts/" + made.id());
    }

    @POST
    @Path("/{number}/counter-offers")
    public Response counter(NewCounterOffer asked) {
        AgreementsResource.expectBody(asked);
        return acted(asked, version -> counter.send(new CounterOffer.Command(id(), version, asked.draft(), party(asked.party()), asked.document())));
    }

    @POST
    @Path("/{number}/acceptances")
    public Response accept(NewAcceptance asked) {
        AgreementsResource.expectBody(asked);
        if (asked.version() == null) throw new Invalid("version", "required");
        return acted(asked, version -> accept.accept(new AcceptVersion.Command(id(), version, asked.version(), party(asked.party()), asked.document())));
    }

    @POST
    @Path("/{number}/decisions")
    public Response decide(NewDecision asked) {
        AgreementsResource.expectBody(asked);
        long version = IfMatch.version(ifMatch);
        return created(asked, () -> decide.register(new RegisterAgreementDecision.Command(id(), version, party(asked.party()),
                asked.action() == null ? DecisionAction.ENTER_AGREEMENT : asked.action(), asked.body(), asked.decidedOn(), asked.paragraph(),
                asked.caseReference(), asked.outcome(), asked.extract(), asked.condition(), asked.lastDay(), asked.publishedOn(), asked.mandate())));
    }

    @POST
    @Path("/{number}/decisions/{decision}/revocation")
    public Response revoke(@PathParam("decision") UUID decision, Revocation asked) {
        AgreementsResource.expectBody(asked);
        return acted(asked, version -> decide.revoke(id(), version, new RevokeDecision.Command(decision, asked.revokedOn(), asked.reason())));
    }

    @POST
    @Path("/{number}/signatures")
    public Response sign(NewSignature asked) {
        AgreementsResource.expectBody(asked);
        return acted(asked, version -> sign.sign(new SignAgreement.Command(id(), version, asked.sha256(), party(asked.party()), asked.document(),
                asked.name(), asked.roleTitle())));
    }

    @POST
    @Path("/{number}/termination-notices")
    public Response giveNotice(NewNotice asked) {
        AgreementsResource.expectBody(asked);
        return acted(asked, version -> notice.give(new GiveTerminationNotice.Command(id(), version, party(asked.party()), asked.givenOn(),
                asked.decision(), asked.overrideReason(), asked.document(), asked.lastDay(), asked.reason())));
    }

    @POST
    @Path("/{number}/termination-notices/{party}/receipt")
    public Response confirm(@PathParam("party") String party, Receipt asked) {
        AgreementsResource.expectBody(asked);
        return acted(asked, version -> confirm.confirm(new ConfirmNoticeReceipt.Command(id(), version, party(party), asked.receivedOn(), asked.document())));
    }

    /// Sends the text on the table on to parties that have not been asked yet.
    @POST
    @Path("/{number}/audience")
    public Response sendOn(SentOn asked) {
        AgreementsResource.expectBody(asked);
        return acted(asked, version -> sendOn.send(new SendOnAgreement.Command(id(), version, asked.parties())));
    }

    private UUID id() {
        return find.byNumber(number).id();
    }

    private UUID party(String code) {
        return code == null ? null : members.byCode(code).id();
    }

    private Response acted(Object asked, java.util.function.LongFunction<AgreementView> deed) {
        long version = IfMatch.version(ifMatch);
        return created(asked, () -> deed.apply(version));
    }

    private Response created(Object asked, Supplier<?> deed) {
        return once.created(asked, deed, _ -> AgreementsResource.address(workspace, number));
    }
}
