package se.overens.web.cofinancing.ending;

import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import se.overens.cofinancing.ending.ConfirmEndingReceipt;
import se.overens.cofinancing.ending.FindEnding;
import se.overens.cofinancing.ending.GiveEndingNotice;
import se.overens.cofinancing.ending.HandEndingToHost;
import se.overens.cofinancing.ending.ProposeEnding;
import se.overens.cofinancing.ending.ReadEndingText;
import se.overens.cofinancing.ending.ShareEnding;
import se.overens.shared.Invalid;
import se.overens.web.cofinancing.PostRequests.NewEnding;
import se.overens.web.cofinancing.PostRequests.NewNotice;
import se.overens.web.cofinancing.PostRequests.Receipts;
import se.overens.web.cofinancing.PostRequests.Text;
import se.overens.web.cofinancing.PostsResource;
import se.overens.web.cofinancing.Written;
import se.overens.web.cofinancing.ending.EndingRequests.Share;
import se.overens.web.rest.Once;
import se.overens.web.shared.Texts;

/// How a co-financed post ends: read the day, propose, share, give notice, confirm.
@Path("/workspaces/{workspace}/posts/{number}/ending")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostEndingResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Context
    private HttpHeaders headers;
    @Inject
    private ReadEndingText read;
    @Inject
    private ProposeEnding propose;
    @Inject
    private FindEnding endings;
    @Inject
    private ShareEnding share;
    @Inject
    private HandEndingToHost hand;
    @Inject
    private GiveEndingNotice notice;
    @Inject
    private ConfirmEndingReceipt confirm;
    @Inject
    private Once once;

    @POST
    @Path("readings")
    public EndingAnswer.Readings readings(Text asked) {
        PostsResource.expectBody(asked);
        return EndingAnswer.of(read.read(number, asked.text()));
    }

    @POST
    public Response propose(NewEnding asked) {
        PostsResource.expectBody(asked);
        var command = new ProposeEnding.Command(number, asked.text(), asked.lastDay(), Written.quorum(asked.quorum()), asked.longStop(),
                Boolean.TRUE.equals(asked.appealedCounts()));
        return created(asked, () -> {
            var made = propose.propose(command);
            return EndingAnswer.of(made.board(), texts(headers), made.receipt());
        });
    }

    @GET
    public EndingAnswer get() {
        return EndingAnswer.of(endings.byPost(number), texts(headers), null);
    }

    /// What it means that the post ends on a day, before anybody has proposed it.
    @GET
    @Path("consequences")
    public ConsequencesAnswer consequences(@QueryParam("lastDay") String lastDay) {
        return ConsequencesAnswer.of(endings.consequences(number, Written.day("lastDay", lastDay)));
    }

    /// Shows the ending to those who pay, or hands it over to the host.
    @POST
    @Path("shares")
    public Response share(Share asked) {
        PostsResource.expectBody(asked);
        if (asked.audience() == null) throw new Invalid("audience", "required");
        return created(asked, () -> switch (asked.audience()) {
            case PAYERS -> {
                var made = share.share(new ShareEnding.Command(number));
                yield EndingAnswer.of(made.board(), texts(headers), made.receipt());
            }
            case HOST -> {
                var made = hand.hand(new HandEndingToHost.Command(number));
                yield EndingAnswer.of(made.board(), texts(headers), made.receipt());
            }
        });
    }

    @POST
    @Path("notices")
    public Response giveNotice(NewNotice asked) {
        PostsResource.expectBody(asked);
        return created(asked, () -> {
            var made = notice.give(new GiveEndingNotice.Command(number, asked.party(), asked.givenOn(), asked.document(), asked.overrideReason()));
            return EndingAnswer.of(made.board(), texts(headers), made.receipt());
        });
    }

    @POST
    @Path("receipts")
    public Response confirm(Receipts asked) {
        PostsResource.expectBody(asked);
        return created(asked, () -> {
            var made = confirm.confirm(new ConfirmEndingReceipt.Command(number, asked.parties() == null ? List.of() : asked.parties(), asked.receivedOn()));
            return EndingAnswer.of(made.board(), texts(headers), made.receipt());
        });
    }

    private Response created(Object asked, Supplier<EndingAnswer> deed) {
        return once.created(asked, deed, _ -> "/api/v1/workspaces/" + workspace + "/posts/" + number + "/ending");
    }

    static Texts texts(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().anyMatch(language -> language.getLanguage().equals("en"))
                ? Texts.in(Texts.ENGLISH) : Texts.in(Texts.SWEDISH);
    }
}
