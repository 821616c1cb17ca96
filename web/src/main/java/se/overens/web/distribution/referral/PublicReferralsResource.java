package se.overens.web.distribution.referral;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.overens.distribution.referral.AnswerReferralByLink;
import se.overens.distribution.referral.LinkView;
import se.overens.web.distribution.referral.ReferralRequests.NewAnswer;

/// Answers by a one-time link, without a token of one's own.
@Path("/public/referrals/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicReferralsResource {

    @PathParam("token")
    private String token;
    @Inject
    private LinkHolder holder;
    @Inject
    private AnswerReferralByLink byLink;

    @GET
    public Response open() {
        return unkept(Response.ok(byLink.open(holder.take(token))));
    }

    /// The link is used up by it; a repeat is told so.
    @POST
    public Response answer(NewAnswer asked) {
        LinkView sent = byLink.answer(new AnswerReferralByLink.Command(holder.take(token), asked.replaces(), asked.text()));
        return unkept(Response.status(Response.Status.CREATED).entity(sent));
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        CacheControl none = new CacheControl();
        none.setNoStore(true);
        return answer.cacheControl(none).build();
    }
}
