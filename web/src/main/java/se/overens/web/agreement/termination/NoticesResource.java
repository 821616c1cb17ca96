package se.overens.web.agreement.termination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.termination.AnswerNoticeWithdrawal;
import se.overens.agreement.termination.AskToWithdrawNotice;
import se.overens.agreement.termination.FindNoticeRecords;
import se.overens.agreement.termination.NoticesView;
import se.overens.shared.Invalid;
import se.overens.shared.WrittenDay;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// Notices of an agreement: until when one can be given and what it leads to, all that were given, and taking one back. The
/// class stands at the same path as the register: of two that match, only the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @PathParam("workspace")
    private String workspace;
    @HeaderParam("If-Match")
    private String ifMatch;
    @Inject
    private FindAgreements agreements;
    @Inject
    private FindNoticeRecords find;
    @Inject
    private AskToWithdrawNotice ask;
    @Inject
    private AnswerNoticeWithdrawal answer;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Once once;

    /// @param document what came in; needed when another party's question is registered
    public record NewWithdrawal(String reason, UUID document) {
    }

    /// @param party    code of the one that answers; null: one's own organisation
    /// @param document what came in; needed when another party's answer is registered
    public record NewAnswer(Boolean consents, String party, UUID document) {
    }

    @GET
    @Path("/{number}/termination-notices")
    public NoticesView notices(@PathParam("number") int number) {
        return find.of(number);
    }

    /// What a notice on a day would lead to, by the rule of the party; nothing is done.
    ///
    /// @param party code; one's own when absent
    @GET
    @Path("/{number}/notice-preview")
    public FindNoticeRecords.Preview preview(@PathParam("number") int number, @QueryParam("party") String party, @QueryParam("givenOn") String givenOn) {
        String code = party == null ? members.get(acting.organisation()).code() : members.byCode(party).code();
        return find.preview(number, code, day(givenOn));
    }

    @POST
    @Path("/{number}/termination-notices/{party}/withdrawal")
    public Response withdraw(@PathParam("number") int number, @PathParam("party") String party, NewWithdrawal asked) {
        if (asked == null) throw new Invalid("", "json");
        long version = IfMatch.version(ifMatch);
        return once.created(asked, () -> ask.ask(new AskToWithdrawNotice.Command(id(number), version, members.byCode(party).id(), asked.reason(), asked.document())),
                _ -> address(number));
    }

    @POST
    @Path("/{number}/termination-notices/{party}/withdrawal/answers")
    public Response answer(@PathParam("number") int number, @PathParam("party") String party, NewAnswer asked) {
        if (asked == null) throw new Invalid("", "json");
        long version = IfMatch.version(ifMatch);
        UUID answering = asked.party() == null ? null : members.byCode(asked.party()).id();
        return once.created(asked, () -> answer.answer(new AnswerNoticeWithdrawal.Command(id(number), version, members.byCode(party).id(), answering,
                asked.consents(), asked.document())), _ -> address(number));
    }

    private UUID id(int number) {
        return agreements.byNumber(number).id();
    }

    private String address(int number) {
        return "/api/v1/workspaces/" + workspace + "/agreements/" + number + "/termination-notices";
    }

    private static LocalDate day(String written) {
        if (written == null) throw new Invalid("givenOn", "required");
        try {
            return WrittenDay.read(written);
        } catch (DateTimeException unreadable) {
            throw new Invalid("givenOn", "day-unreadable");
        }
    }
}
