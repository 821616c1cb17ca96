package se.overens.web.agreement.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.LongFunction;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.negotiation.CloseNegotiation;
import se.overens.agreement.negotiation.DeclineAgreement;
import se.overens.agreement.negotiation.FindNegotiation;
import se.overens.agreement.negotiation.FindRounds;
import se.overens.agreement.negotiation.GiveStandpoints;
import se.overens.agreement.negotiation.JoinProposals;
import se.overens.agreement.negotiation.JoiningView;
import se.overens.agreement.negotiation.RemindParties;
import se.overens.agreement.negotiation.RoundsView;
import se.overens.agreement.negotiation.WithdrawProposal;
import se.overens.shared.Invalid;
import se.overens.web.agreement.negotiation.NegotiationRequests.NewClosing;
import se.overens.web.agreement.negotiation.NegotiationRequests.NewJoining;
import se.overens.web.agreement.negotiation.NegotiationRequests.NewRefusal;
import se.overens.web.agreement.negotiation.NegotiationRequests.NewStandpoints;
import se.overens.web.agreement.negotiation.NegotiationRequests.NewWithdrawal;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;
import se.overens.workspace.FindMembers;

/// The rounds of a negotiation. What changes something needs the version it was read in, `If-Match`. The class stands at
/// the same path as the register of agreements: of two that match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NegotiationResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @HeaderParam("If-Match")
    private String ifMatch;
    @Inject
    private FindAgreements find;
    @Inject
    private FindNegotiation findNegotiation;
    @Inject
    private FindRounds findRounds;
    @Inject
    private FindMembers members;
    @Inject
    private GiveStandpoints standpoints;
    @Inject
    private WithdrawProposal withdraw;
    @Inject
    private DeclineAgreement decline;
    @Inject
    private CloseNegotiation close;
    @Inject
    private RemindParties remind;
    @Inject
    private JoinProposals join;
    @Inject
    private Once once;

    /// The text on the table point by point, and where each party stands.
    @GET
    @Path("/{number}/negotiation")
    public Response negotiation() {
        var view = findNegotiation.of(number);
        return Response.ok(view).tag(IfMatch.tag(view.version())).build();
    }

    /// What was given for what, round by round.
    @GET
    @Path("/{number}/rounds")
    public RoundsView rounds() {
        return findRounds.of(number);
    }

    /// Proposals that crossed, beside each other; number 0 is one's own unsent draft.
    @GET
    @Path("/{number}/proposals")
    public JoiningView proposals() {
        return findNegotiation.joining(number);
    }

    @POST
    @Path("/{number}/joining-drafts")
    public Response join(NewJoining asked) {
        expectBody(asked);
        return once.created(asked, () -> join.join(new JoinProposals.Command(id(), asked.choices())),
                made -> "/api/v1/workspaces/" + workspace + "/agreements/drafts/" + made.id());
    }

    @POST
    @Path("/{number}/standpoints")
    public Response answer(NewStandpoints asked) {
        expectBody(asked);
        if (asked.version() == null) throw new Invalid("version", "required");
        return acted(asked, version -> standpoints.give(new GiveStandpoints.Command(id(), version, asked.version(), party(asked.party()),
                asked.document(), asked.standpoints())));
    }

    @POST
    @Path("/{number}/withdrawals")
    public Response withdraw(NewWithdrawal asked) {
        expectBody(asked);
        if (asked.version() == null) throw new Invalid("version", "required");
        return acted(asked, version -> withdraw.withdraw(new WithdrawProposal.Command(id(), version, asked.version(), asked.reason(),
                party(asked.party()), asked.document())));
    }

    /// A party says no with a reason: it declines the text, or will not sign what was decided.
    @POST
    @Path("/{number}/refusals")
    public Response decline(NewRefusal asked) {
        expectBody(asked);
        return acted(asked, version -> decline.decline(new DeclineAgreement.Command(id(), version, asked.reason(), party(asked.party()), asked.document())));
    }

    @POST
    @Path("/{number}/closing")
    public Response close(NewClosing asked) {
        expectBody(asked);
        return acted(asked, version -> close.close(new CloseNegotiation.Command(id(), version, asked.reason())));
    }

    /// Reminds those who have not answered; at most once a day.
    @POST
    @Path("/{number}/reminders")
    public Response remind() {
        return acted(number, version -> remind.remind(id(), version));
    }

    private UUID id() {
        return find.byNumber(number).id();
    }

    private UUID party(String code) {
        return code == null ? null : members.byCode(code).id();
    }

    private Response acted(Object asked, LongFunction<AgreementView> deed) {
        long version = IfMatch.version(ifMatch);
        return once.created(asked, () -> deed.apply(version), _ -> "/api/v1/workspaces/" + workspace + "/agreements/" + number);
    }

    /// @throws Invalid when nothing was sent, or only `null`
    private static void expectBody(Object body) {
        if (body == null) throw new Invalid("", "json");
    }
}
