package se.overens.web.distribution.referral;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.overens.distribution.referral.AnswerReferral;
import se.overens.distribution.referral.AnswerView;
import se.overens.distribution.referral.FindReferralAnswers;
import se.overens.distribution.referral.OwnReferralAnswer;
import se.overens.distribution.referral.RegisterReferralAnswer;
import se.overens.distribution.referral.WriteReferralAnswer;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.web.distribution.referral.ReferralRequests.NewAnswer;
import se.overens.web.distribution.referral.ReferralRequests.RegisteredAnswer;
import se.overens.web.record.Downloads;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// What the municipalities answer in a round.
@Path("/workspaces/{workspace}/referrals/{number}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralAnswersResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindReferralAnswers find;
    @Inject
    private WriteReferralAnswer write;
    @Inject
    private AnswerReferral answer;
    @Inject
    private RegisterReferralAnswer register;
    @Inject
    private Once once;

    @GET
    public List<AnswerView> all() {
        return find.all(number);
    }

    /// Sends the acting municipality's answer.
    @POST
    public Response answer(NewAnswer asked) {
        var command = new AnswerReferral.Command(number, asked.replaces(), asked.text());
        return once.created(asked, () -> answer.answer(command), this::address);
    }

    /// The acting municipality's own draft; version 0 as long as nothing has been saved.
    @GET
    @Path("/draft")
    public Response draft() {
        return tagged(write.get(number));
    }

    @PUT
    @Path("/draft")
    public Response write(@HeaderParam("If-Match") String version, AnswerText text) {
        return tagged(write.save(new WriteReferralAnswer.Command(number, IfMatch.version(version), text)));
    }

    @GET
    @Path("/{code}")
    public List<AnswerView> of(@PathParam("code") String code) {
        return find.of(number, code);
    }

    /// Registers what a municipality has answered by letter.
    @POST
    @Path("/{code}/registered")
    public Response register(@PathParam("code") String code, RegisteredAnswer asked) {
        var command = new RegisterReferralAnswer.Command(number, code, asked.replaces(), asked.receivedOn(), asked.letter(), asked.text());
        return once.created(asked, () -> register.register(command), this::address);
    }

    /// The letter that an answer was registered from.
    @GET
    @Path("/{code}/letters/{version}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    public Response letter(@PathParam("code") String code, @PathParam("version") int turn) {
        return Downloads.of(find.letter(number, code, turn));
    }

    private String address(AnswerView made) {
        return "/api/v1/workspaces/" + workspace + "/referrals/" + number + "/answers/" + made.code();
    }

    private static Response tagged(OwnReferralAnswer own) {
        return Response.ok(own).tag(IfMatch.tag(own.version())).build();
    }
}
