package se.overens.web.agreement.comment;

import jakarta.enterprise.context.RequestScoped;
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
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import se.overens.agreement.comment.AnswerComment;
import se.overens.agreement.comment.CommentedPoint;
import se.overens.agreement.comment.CorrectComment;
import se.overens.agreement.comment.FindComments;
import se.overens.agreement.comment.ReopenThread;
import se.overens.agreement.comment.ResolveThread;
import se.overens.agreement.comment.ShareComment;
import se.overens.agreement.comment.ThreadView;
import se.overens.agreement.comment.WithdrawComment;
import se.overens.shared.Invalid;
import se.overens.shared.Page;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// What is said openly about an agreement's points, in threads. What is done in one needs the version it was read in,
/// `If-Match`.
@Path("/workspaces/{workspace}/agreements/{number}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentsResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @HeaderParam("If-Match")
    private String ifMatch;
    @Inject
    private FindComments find;
    @Inject
    private ShareComment share;
    @Inject
    private AnswerComment answer;
    @Inject
    private CorrectComment correct;
    @Inject
    private WithdrawComment withdraw;
    @Inject
    private ResolveThread resolve;
    @Inject
    private ReopenThread reopen;
    @Inject
    private Once once;

    /// @param point    "§ 4", "§ 4#…", or nothing for all
    /// @param resolved true for closed threads, false for open ones, nothing for all
    @GET
    public Page<ThreadView> list(@QueryParam("point") String point, @QueryParam("resolved") Boolean resolved,
                                 @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        return find.list(number, point, resolved, new Page.Request(page, size));
    }

    /// The points of the latest version, with how much is said about each.
    @GET
    @Path("/points")
    public List<CommentedPoint> points() {
        return find.points(number);
    }

    /// The names of the others whom a comment on the version would reach.
    @GET
    @Path("/audience")
    public List<String> audience(@QueryParam("version") int version) {
        return find.audience(number, version);
    }

    @POST
    public Response share(ShareComment.Command command) {
        expectBody(command);
        return once.created(command, () -> share.share(number, command), this::address);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        ThreadView thread = find.get(number, id);
        return Response.ok(thread).tag(IfMatch.tag(thread.version())).build();
    }

    @POST
    @Path("/{id}/answers")
    public Response answer(@PathParam("id") UUID id, AnswerComment.Command command) {
        expectBody(command);
        return act(command, version -> answer.answer(number, id, version, command));
    }

    @POST
    @Path("/{id}/corrections")
    public Response correct(@PathParam("id") UUID id, CorrectComment.Command command) {
        expectBody(command);
        return act(command, version -> correct.correct(number, id, version, command));
    }

    @POST
    @Path("/{id}/withdrawals")
    public Response withdraw(@PathParam("id") UUID id, WithdrawComment.Command command) {
        expectBody(command);
        return act(command, version -> withdraw.withdraw(number, id, version, command));
    }

    @POST
    @Path("/{id}/resolution")
    public Response resolve(@PathParam("id") UUID id) {
        return act(id, version -> resolve.resolve(number, id, version));
    }

    @POST
    @Path("/{id}/reopening")
    public Response reopen(@PathParam("id") UUID id) {
        return act(id, version -> reopen.reopen(number, id, version));
    }

    private Response act(Object command, LongFunction<ThreadView> deed) {
        long version = IfMatch.version(ifMatch);
        return once.created(command, () -> deed.apply(version), this::address);
    }

    private String address(ThreadView thread) {
        return "/api/v1/workspaces/" + workspace + "/agreements/" + number + "/comments/" + thread.id();
    }

    private static void expectBody(Object body) {
        if (body == null) throw new Invalid("", "json");
    }
}
