package se.overens.web.cofinancing.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.change.AttachAgreement;
import se.overens.cofinancing.change.BeginLeavingAddenda;
import se.overens.cofinancing.change.PreviewLeaving;
import se.overens.shared.Invalid;
import se.overens.shared.WrittenDay;
import se.overens.web.rest.Once;

/// One leaves a post and the others go on, or one joins it.
@Path("/workspaces/{workspace}/posts/{number}/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostChangesResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindPosts posts;
    @Inject
    private PostNotice notice;
    @Inject
    private PreviewLeaving preview;
    @Inject
    private BeginLeavingAddenda begin;
    @Inject
    private AttachAgreement attach;
    @Inject
    private Once once;

    /// @param lastDay of all of them; null: each leaves as soon as its notice reaches
    /// @param shares  RECALCULATE: those who stay take over; GAP: the host bears it
    public record NewAddenda(List<String> parties, LocalDate lastDay, ShareRule shares) {
    }

    /// @param from the first day that the parties of the agreement pay for
    public record NewAgreement(Integer agreement, LocalDate from) {
    }

    public record Attached(int post, String receipt, List<String> parties) {
        public Attached {
            parties = List.copyOf(parties);
        }
    }

    /// What it would mean if some left. Nothing is done.
    ///
    /// @param party  a code; given once for each that leaves
    /// @param shares null: what the agreements say
    @GET
    @Path("leaving")
    public LeavingAnswer leaving(@QueryParam("party") List<String> party, @QueryParam("noticeGivenOn") String noticeGivenOn, @QueryParam("lastDay") String lastDay,
                                 @QueryParam("shares") String shares) {
        return LeavingAnswer.of(preview.preview(new PreviewLeaving.Command(number, party, day("noticeGivenOn", noticeGivenOn), day("lastDay", lastDay), rule(shares))));
    }

    /// The next three days on which one's own organisation can leave, with the last day of notice for each.
    @GET
    @Path("own-ends")
    public List<LatestNotice> ownEnds() {
        return notice.own(posts.byNumber(number));
    }

    /// Begins drafts of addenda to the agreements of those who stay.
    @POST
    @Path("addenda")
    public Response begin(NewAddenda asked) {
        if (asked == null) throw new Invalid("", "json");
        List<String> parties = asked.parties() == null ? List.of() : asked.parties();
        return once.created(asked, () -> begin.begin(new BeginLeavingAddenda.Command(number, parties, asked.lastDay(), asked.shares())),
                made -> "/api/v1/workspaces/" + workspace + "/agreements/drafts/" + made.getFirst().draft());
    }

    /// Lets an agreement stand behind the post from a day.
    @POST
    @Path("agreements")
    public Response attach(NewAgreement asked) {
        if (asked == null) throw new Invalid("", "json");
        return once.created(asked, () -> answer(attach.attach(new AttachAgreement.Command(number, asked.agreement(), asked.from()))),
                _ -> "/api/v1/workspaces/" + workspace + "/posts/" + number);
    }

    private static Attached answer(AttachAgreement.Attached done) {
        return new Attached(done.post().number(), done.receipt(), done.post().parties().stream().map(party -> party.code()).toList());
    }

    private static ShareRule rule(String written) {
        if (written == null) return null;
        return Arrays.stream(ShareRule.values()).filter(rule -> rule.name().equals(written)).findFirst().orElseThrow(() -> new Invalid("shares", "pattern"));
    }

    private static LocalDate day(String field, String written) {
        try {
            return written == null ? null : WrittenDay.read(written);
        } catch (DateTimeException unreadable) {
            throw new Invalid(field, "day-unreadable");
        }
    }
}
