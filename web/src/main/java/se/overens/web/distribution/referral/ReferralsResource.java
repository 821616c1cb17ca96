package se.overens.web.distribution.referral;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.referral.DispositionsView;
import se.overens.distribution.referral.DraftLifeView;
import se.overens.distribution.referral.FindDispositions;
import se.overens.distribution.referral.FindDraftLife;
import se.overens.distribution.referral.FindReferrals;
import se.overens.distribution.referral.ManageReferralLinks;
import se.overens.distribution.referral.PublishDispositions;
import se.overens.distribution.referral.ReferralLinkView;
import se.overens.distribution.referral.ReferralRow;
import se.overens.distribution.referral.ReferralView;
import se.overens.distribution.referral.RemindReferral;
import se.overens.distribution.referral.SaveDispositions;
import se.overens.distribution.referral.SendReferral;
import se.overens.distribution.referral.WithdrawReferral;
import se.overens.distribution.referral.model.ReferralDifference;
import se.overens.shared.NotFound;
import se.overens.shared.Page;
import se.overens.web.distribution.referral.ReferralRequests.DispositionTable;
import se.overens.web.distribution.referral.ReferralRequests.NewLink;
import se.overens.web.distribution.referral.ReferralRequests.NewReferral;
import se.overens.web.distribution.referral.ReferralRequests.Withdrawal;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// Rounds of referral: what the county sends, whom it reminds, and what becomes of the comments.
@Path("/workspaces/{workspace}/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralsResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindReferrals find;
    @Inject
    private FindDraftLife lives;
    @Inject
    private SendReferral send;
    @Inject
    private WithdrawReferral withdraw;
    @Inject
    private RemindReferral remind;
    @Inject
    private ManageReferralLinks links;
    @Inject
    private FindDispositions dispositions;
    @Inject
    private SaveDispositions save;
    @Inject
    private PublishDispositions publish;
    @Inject
    private Once once;

    @GET
    public Page<ReferralRow> list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return find.list(new Page.Request(page, size));
    }

    @POST
    public Response send(NewReferral asked) {
        var command = new SendReferral.Command(asked.draft(), asked.version(), asked.lastDay(), asked.caseReference(), asked.note(), asked.questions());
        return once.created(asked, () -> send.send(command), made -> address(made.number()));
    }

    /// How far a draft has come, whether it has been on referral or not.
    @GET
    @Path("/drafts/{number}")
    public DraftLifeView life(@PathParam("number") int draft) {
        return lives.of(draft);
    }

    @GET
    @Path("/{number}")
    public Response get(@PathParam("number") int number) {
        return tagged(find.get(number));
    }

    /// What differs from the round before; not found for the first.
    @GET
    @Path("/{number}/difference")
    public ReferralDifference difference(@PathParam("number") int number) {
        return find.difference(number).orElseThrow(() -> new NotFound("referral-before", number));
    }

    @POST
    @Path("/{number}/withdrawal")
    public Response withdraw(@PathParam("number") int number, @HeaderParam("If-Match") String version, Withdrawal asked) {
        return tagged(withdraw.withdraw(new WithdrawReferral.Command(number, IfMatch.version(version), asked.reason())));
    }

    @POST
    @Path("/{number}/reminders")
    public Response remind(@PathParam("number") int number) {
        return once.created("reminder", () -> remind.remind(number), made -> address(number));
    }

    @GET
    @Path("/{number}/links")
    public List<ReferralLinkView> links(@PathParam("number") int number) {
        return links.all(number);
    }

    /// A repeat makes a new link and revokes the one before: an answer that is kept for repeats would keep the secret too.
    @POST
    @Path("/{number}/links")
    public Response link(@PathParam("number") int number, NewLink asked) {
        ReferralLinkView made = links.make(new ManageReferralLinks.Command(number, asked.municipality()));
        return Response.created(URI.create(address(number) + "/links")).entity(made).tag(IfMatch.tag(made.version())).build();
    }

    @DELETE
    @Path("/{number}/links/{id}")
    public ReferralLinkView revoke(@PathParam("number") int number, @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return links.revoke(number, id, IfMatch.version(version));
    }

    @GET
    @Path("/{number}/dispositions")
    public Response dispositions(@PathParam("number") int number) {
        return tagged(dispositions.of(number));
    }

    @PUT
    @Path("/{number}/dispositions")
    public Response save(@PathParam("number") int number, @HeaderParam("If-Match") String version, DispositionTable asked) {
        return tagged(save.save(new SaveDispositions.Command(number, IfMatch.version(version), asked.items())));
    }

    /// Publishes the table with the revised version.
    @POST
    @Path("/{number}/dispositions")
    public Response publish(@PathParam("number") int number, @HeaderParam("If-Match") String version) {
        long read = IfMatch.version(version);
        return once.created(read, () -> publish.publish(number, read), made -> address(number) + "/dispositions");
    }

    private String address(int number) {
        return "/api/v1/workspaces/" + workspace + "/referrals/" + number;
    }

    private static Response tagged(ReferralView round) {
        return Response.ok(round).tag(IfMatch.tag(round.version())).build();
    }

    private static Response tagged(DispositionsView table) {
        return Response.ok(table).tag(IfMatch.tag(table.version())).build();
    }
}
