package se.overens.web.cofinancing.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.settlement.AnswerSettlement;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.cofinancing.settlement.PrepareSettlement;
import se.overens.cofinancing.settlement.ReadSettlement;
import se.overens.cofinancing.settlement.SendSettlement;
import se.overens.cofinancing.settlement.SettlementDraftView;
import se.overens.cofinancing.settlement.SettlementView;
import se.overens.cofinancing.settlement.model.SurplusRule;
import se.overens.invoicing.FindStoppedClaims;
import se.overens.invoicing.MakeSettlementBasis;
import se.overens.shared.Invalid;
import se.overens.web.cofinancing.Written;
import se.overens.web.invoicing.BasisAnswer;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.rest.IfMatch;
import se.overens.web.rest.Once;
import se.overens.web.shared.Download;

/// Settlements of a post: prepared by the host, sent, answered by the parties, and made into a basis of invoices.
@Path("/workspaces/{workspace}/posts/{number}/settlements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettlementsResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindSettlements find;
    @Inject
    private PrepareSettlement prepare;
    @Inject
    private SendSettlement send;
    @Inject
    private AnswerSettlement answer;
    @Inject
    private ReadSettlement read;
    @Inject
    private MakeSettlementBasis makeBasis;
    @Inject
    private FindStoppedClaims stopped;
    @Inject
    private Once once;
    @Context
    private HttpHeaders headers;

    /// @param party         the one whose participation is settled, or null for all
    /// @param windingDown   kronor, or null
    /// @param windingAs     whose key divides it; null: the first component's
    /// @param surplusRule   null: repaid
    public record NewDraft(Integer year, String party, String windingDown, ComponentKind windingAs, String windingLabel, String windingClause, SurplusRule surplusRule,
                           String surplusClause, String note) {
    }

    /// @param seen   the hash of the draft that the sender looked at, or null
    /// @param reason demanded for a later version
    public record NewSending(UUID draft, String seen, String reason) {
    }

    /// @param party null for the acting organisation
    public record NewReply(Integer version, String party, Boolean approve, String reason, UUID document) {
    }

    public record NewBasis(LocalDate dueOn) {
    }

    /// The latest first.
    @GET
    public List<SettlementAnswers.Settlement> list() {
        return find.list(number).stream().map(this::answer).toList();
    }

    /// The acting organisation's own.
    @GET
    @Path("drafts")
    public List<SettlementAnswers.Draft> drafts() {
        return find.drafts(number).stream().map(this::answer).toList();
    }

    @POST
    @Path("drafts")
    public Response prepare(NewDraft asked) {
        return once.created(asked, () -> answer(prepare.prepare(command(asked))), _ -> at("/drafts"));
    }

    /// Its year and party stay as they were.
    @PUT
    @Path("drafts/{id}")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, NewDraft asked) {
        SettlementDraftView changed = prepare.change(id, IfMatch.version(version), command(asked));
        return Response.ok(answer(changed)).tag(IfMatch.tag(changed.version())).build();
    }

    @DELETE
    @Path("drafts/{id}")
    public void drop(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        prepare.drop(number, id, IfMatch.version(version));
    }

    private PrepareSettlement.Command command(NewDraft asked) {
        if (asked == null) throw new Invalid("", "required");
        return new PrepareSettlement.Command(number, asked.year(), asked.party(), Written.money("windingDown", asked.windingDown()), asked.windingAs(),
                asked.windingLabel(), asked.windingClause(), asked.surplusRule(), asked.surplusClause(), asked.note());
    }

    @POST
    public Response send(NewSending asked) {
        if (asked == null) throw new Invalid("", "required");
        return once.created(asked, () -> answer(send.send(new SendSettlement.Command(number, asked.draft(), asked.seen(), asked.reason()))),
                made -> at("/" + made.number()));
    }

    @GET
    @Path("{settlement}")
    public SettlementAnswers.Settlement get(@PathParam("settlement") int settlement) {
        return answer(find.get(number, settlement));
    }

    @POST
    @Path("{settlement}/replies")
    public Response reply(@PathParam("settlement") int settlement, NewReply asked) {
        if (asked == null) throw new Invalid("", "required");
        var command = new AnswerSettlement.Command(number, settlement, asked.version(), asked.party(), asked.approve(), asked.reason(), asked.document());
        return once.created(asked, () -> answer(answer.answer(command)), _ -> at("/" + settlement));
    }

    /// @param version without one, the latest
    @GET
    @Path("{settlement}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("settlement") int settlement, @QueryParam("version") Integer version) {
        var content = read.pdf(number, settlement, version);
        return Response.ok(content.bytes()).header("Content-Disposition", Download.disposition(content.fileName())).tag(content.sha256()).build();
    }

    /// Its claims as rows to pay and its surpluses as credits.
    @POST
    @Path("{settlement}/basis")
    public Response basis(@PathParam("settlement") int settlement, NewBasis asked) {
        var command = new MakeSettlementBasis.Command(number, settlement, asked == null ? null : asked.dueOn());
        return once.created(command, () -> BasisAnswer.of(makeBasis.make(command)), made -> "/api/v1/workspaces/" + workspace + "/invoice-bases/" + made.number());
    }

    private SettlementAnswers.Settlement answer(SettlementView settlement) {
        return SettlementAnswers.of(settlement, stopped.of(settlement.id(), settlement.text()), ApiLanguage.texts(headers));
    }

    private SettlementAnswers.Draft answer(SettlementDraftView draft) {
        return SettlementAnswers.of(draft, draft.text() == null ? Map.of() : stopped.of(null, draft.text()), ApiLanguage.texts(headers));
    }

    private String at(String below) {
        return "/api/v1/workspaces/" + workspace + "/posts/" + number + "/settlements" + below;
    }
}
