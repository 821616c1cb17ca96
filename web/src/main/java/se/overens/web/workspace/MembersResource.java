package se.overens.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import se.overens.shared.Invalid;
import se.overens.web.rest.Once;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.EndMembership;
import se.overens.workspace.FindDirectory;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.SetMailbox;
import se.overens.workspace.TakeInMember;
import se.overens.workspace.model.MemberPart;
import se.overens.workspace.model.Organisation.Kind;

/// Who is in the workspace, whom the host takes in and whose membership it ends, and where their mail goes.
@Path("workspaces/{workspace}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {

    @PathParam("workspace")
    private String workspace;
    @Inject
    private FindMembers members;
    @Inject
    private FindDirectory directory;
    @Inject
    private TakeInMember takeIn;
    @Inject
    private EndMembership end;
    @Inject
    private SetMailbox setMailbox;
    @Inject
    private CurrentActing acting;
    @Inject
    private Once once;

    /// @param population inhabitants; absent for those that have none
    /// @param lastDay    the last day as a member; absent while open
    /// @param mailbox    shown to the organisation itself and to the host
    public record Member(String code, String name, String shortName, boolean host, Kind kind, MemberPart part, Integer population,
                         LocalDate startsOn, LocalDate lastDay, String mailbox) {
    }

    public record End(LocalDate lastDay) {
    }

    public record Mailbox(String mailbox) {
    }

    /// Those of today.
    ///
    /// @param all also those who have left, and those who are still to come
    @GET
    public List<Member> list(@QueryParam("all") @DefaultValue("false") boolean all) {
        return (all ? members.ever() : members.all()).stream().map(this::member).toList();
    }

    /// Whom the host can take in.
    @GET
    @Path("directory")
    public List<FindDirectory.Entry> directory() {
        return directory.all();
    }

    @POST
    public Response takeIn(TakeInMember.Command body) {
        if (body == null) throw new Invalid("", "json");
        return once.created(body, () -> member(takeIn.takeIn(body)), _ -> "/api/v1/workspaces/" + workspace + "/members");
    }

    @PUT
    @Path("{code}/end")
    public Member end(@PathParam("code") String code, End body) {
        if (body == null) throw new Invalid("", "json");
        return member(end.end(new EndMembership.Command(code, body.lastDay())));
    }

    @PUT
    @Path("{code}/mailbox")
    public Member mailbox(@PathParam("code") String code, Mailbox body) {
        if (body == null) throw new Invalid("", "json");
        return member(setMailbox.set(new SetMailbox.Command(code, body.mailbox())));
    }

    private Member member(MemberView view) {
        boolean sees = acting.isHost() || view.id().equals(acting.organisation());
        return new Member(view.code(), view.name(), view.shortName(), view.host(), view.kind(), view.part(),
                view.population() == 0 ? null : view.population(), view.startsOn(), view.getLastDay(), sees ? view.mailbox() : null);
    }
}
