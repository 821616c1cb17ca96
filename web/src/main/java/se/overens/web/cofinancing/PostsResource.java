package se.overens.web.cofinancing;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.RegisterPost;
import se.overens.cofinancing.timeline.FindTimeline;
import se.overens.shared.Invalid;
import se.overens.web.cofinancing.PostRequests.NewPost;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;

/// Co-financed posts and what they cost.
@Path("/workspaces/{workspace}/posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostsResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindPosts posts;
    @Inject
    private FindTimeline timeline;
    @Inject
    private PostNotice notice;
    @Inject
    private RegisterPost register;
    @Inject
    private Once once;

    @GET
    public PostAnswer.Page list(@QueryParam("page") @DefaultValue("0") @Min(0) int page,
                                @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        List<PostView> all = posts.list();
        return new PostAnswer.Page(all.stream().skip((long) page * size).limit(size).map(post -> answer(post, null)).toList(), page, size, all.size());
    }

    @POST
    public Response create(NewPost asked) {
        expectBody(asked);
        var command = new RegisterPost.Command(asked.title(), asked.task(), fte(asked.fte()), asked.startedOn(), asked.caseReference(),
                asked.agreements());
        return once.created(asked, () -> {
            RegisterPost.Registered made = register.register(command);
            return answer(made.post(), made.receipt());
        }, made -> at(made.number(), ""));
    }

    @GET
    @Path("{number}")
    public Response get(@PathParam("number") int number) {
        PostAnswer found = answer(posts.byNumber(number), null);
        return Response.ok(found).tag(IfMatch.tag(found.version())).build();
    }

    @GET
    @Path("{number}/timeline")
    public List<PostAnswer.Point> timeline(@PathParam("number") int number, @QueryParam("lane") String lane) {
        return timeline.byPost(number, Written.lane(lane)).stream().map(PostAnswer::point).toList();
    }

    private PostAnswer answer(PostView post, String receipt) {
        return PostAnswer.of(post, post.ended() ? java.util.Optional.empty() : notice.next(post), receipt);
    }

    private static BigDecimal fte(String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw new Invalid("fte", "pattern");
        }
    }

    public static void expectBody(Object asked) {
        if (asked == null) throw new Invalid("", "required");
    }

    private String at(int number, String below) {
        return "/api/v1/workspaces/" + workspace + "/posts/" + number + below;
    }
}
