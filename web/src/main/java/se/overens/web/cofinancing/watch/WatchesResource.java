package se.overens.web.cofinancing.watch;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import se.overens.cofinancing.watch.AddWatch;
import se.overens.cofinancing.watch.DecideWatch;
import se.overens.cofinancing.watch.EndWatch;
import se.overens.cofinancing.watch.FindWatches;
import se.overens.cofinancing.watch.ReportLawChange;
import se.overens.cofinancing.watch.model.Condition;
import se.overens.cofinancing.watch.model.WatchOutcome.Verdict;
import se.overens.web.cofinancing.PostsResource;
import se.overens.web.rest.Once;

/// The special conditions of a post's contract: what is watched, what has fallen due, and what came of it.
@Path("/workspaces/{workspace}/posts/{number}/watches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WatchesResource {

    /// @param months      how long it may be vacant, or how long before the funding ends
    /// @param countedFrom from when a vacancy lowers the cost
    public record NewWatch(Condition.Kind kind, Integer months, LocalDate fundedUntil, Condition.Consequence consequence,
                           Condition.CountedFrom countedFrom, String clause, String wording) {
    }

    public record WatchEnded(String reason) {
    }

    /// @param proposal as the list calls it
    public record NewOutcome(String proposal, Verdict verdict, String reason) {
    }

    public record NewLawChange(String citation, String what, LocalDate inForceOn) {
    }

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindWatches find;
    @Inject
    private AddWatch add;
    @Inject
    private EndWatch end;
    @Inject
    private DecideWatch decide;
    @Inject
    private ReportLawChange report;
    @Inject
    private Once once;

    @GET
    public WatchesAnswer get() {
        return WatchesAnswer.of(find.byPost(number), null);
    }

    @POST
    public Response add(NewWatch asked) {
        PostsResource.expectBody(asked);
        var command = new AddWatch.Command(number, asked.kind(), asked.months(), asked.fundedUntil(), asked.consequence(), asked.countedFrom(), asked.clause(), asked.wording());
        return once.created(asked, () -> WatchesAnswer.of(add.add(command), null), _ -> address());
    }

    @POST
    @Path("{id}/end")
    public Response end(@PathParam("id") UUID id, WatchEnded asked) {
        PostsResource.expectBody(asked);
        return once.created(asked, () -> WatchesAnswer.of(end.end(new EndWatch.Command(number, id, asked.reason())), null), _ -> address());
    }

    @POST
    @Path("outcomes")
    public Response decide(NewOutcome asked) {
        PostsResource.expectBody(asked);
        return once.created(asked, () -> {
            DecideWatch.Decided made = decide.decide(new DecideWatch.Command(number, asked.proposal(), asked.verdict(), asked.reason()));
            return WatchesAnswer.of(made.watches(), made.receipt());
        }, _ -> address());
    }

    @POST
    @Path("law-changes")
    public Response report(NewLawChange asked) {
        PostsResource.expectBody(asked);
        return once.created(asked, () -> WatchesAnswer.of(report.report(new ReportLawChange.Command(number, asked.citation(), asked.what(), asked.inForceOn())), null),
                _ -> address());
    }

    private String address() {
        return "/api/v1/workspaces/" + workspace + "/posts/" + number + "/watches";
    }
}
