package se.overens.web.workspace;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import se.overens.shared.Invalid;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.SetMailbox;

/// Who is in the workspace today, and where their mail goes.
@Path("workspaces/{workspace}/members")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    @Inject
    private FindMembers members;
    @Inject
    private SetMailbox setMailbox;
    @Inject
    private CurrentActing acting;

    /// @param population inhabitants; absent for those that have none
    /// @param mailbox    shown to the organisation itself and to the host
    public record Member(String code, String name, String shortName, boolean host, Integer population, LocalDate startsOn, String mailbox) {
    }

    public record Mailbox(String mailbox) {
    }

    @GET
    public List<Member> list() {
        return members.all().stream().map(this::member).toList();
    }

    @PUT
    @Path("{code}/mailbox")
    @Consumes(MediaType.APPLICATION_JSON)
    public Member mailbox(@PathParam("code") String code, Mailbox body) {
        if (body == null) throw new Invalid("", "json");
        return member(setMailbox.set(new SetMailbox.Command(code, body.mailbox())));
    }

    private Member member(MemberView view) {
        boolean sees = acting.isHost() || view.id().equals(acting.organisation());
        return new Member(view.code(), view.name(), view.shortName(), view.host(), view.population() == 0 ? null : view.population(),
                view.startsOn(), sees ? view.mailbox() : null);
    }
}
