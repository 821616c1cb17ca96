package se.overens.web.agreement.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.funding.ClaimView;
import se.overens.agreement.funding.FindFunding;
import se.overens.agreement.funding.FundingView;
import se.overens.agreement.funding.HandYearToBudget;
import se.overens.agreement.funding.RegisterBudgetDecision;
import se.overens.decision.model.DecidingBody;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.web.record.Downloads;
import se.overens.web.rest.Once;
import se.overens.web.shared.Language;

/// How an agreement is financed, year by year. The class stands at the same path as the register: of two that match, only
/// the longer would be asked.
@Path("/workspaces/{workspace}/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementFundingResource {

    @PathParam("workspace")
    private String workspace;
    @PathParam("number")
    private int number;
    @Inject
    private FindFunding find;
    @Inject
    private HandYearToBudget hand;
    @Inject
    private RegisterBudgetDecision register;
    @Inject
    private Once once;
    @Inject
    private Language language;

    /// @param roleTitle who takes it up: a role, never a name
    public record NewHandoff(Integer year, LocalDate dueOn, String roleTitle) {
    }

    /// @param party   code of the payer, or nothing for one's own organisation
    /// @param ceiling kronor, `700000.00`
    /// @param endsOn  the last day that there is money from the source, or nothing
    public record NewBudgetDecision(String party, Integer year, String ceiling, String source, LocalDate endsOn, DecidingBody body, LocalDate decidedOn,
                                    String paragraph, String caseReference, UUID extract) {
    }

    /// A claim held against the funding, and what to say of it.
    public record HeldClaim(ClaimView claim, String sentence) {
    }

    @GET
    @Path("/{number}/funding")
    public FundingView funding() {
        return find.of(number);
    }

    /// Whether a claim is within the ceiling. Above it the claim stands, and the answer says what lacks funding.
    ///
    /// @param billed kronor billed before in the year
    @GET
    @Path("/{number}/funding/claim")
    public HeldClaim claim(@QueryParam("payer") String payer, @QueryParam("year") int year, @QueryParam("billed") @DefaultValue("0") String billed,
                           @QueryParam("claim") @DefaultValue("0") String claim) {
        ClaimView held = find.claim(number, payer, year, kronor("billed", billed), kronor("claim", claim));
        return new HeldClaim(held, ClaimWords.sentence(held, language));
    }

    /// Says who takes a year without funding to the budget, and by when.
    @POST
    @Path("/{number}/funding/handoffs")
    public Response hand(NewHandoff asked) {
        if (asked == null) throw new Invalid("", "json");
        if (asked.year() == null) throw new Invalid("year", "required");
        return once.created(asked, () -> hand.hand(new HandYearToBudget.Command(number, asked.year(), asked.dueOn(), asked.roleTitle())), _ -> address());
    }

    /// Links the decision of a payer's budget to a year.
    @POST
    @Path("/{number}/funding/decisions")
    public Response register(NewBudgetDecision asked) {
        if (asked == null) throw new Invalid("", "json");
        if (asked.year() == null) throw new Invalid("year", "required");
        var command = new RegisterBudgetDecision.Command(number, asked.party(), asked.year(), asked.ceiling(), asked.source(), asked.endsOn(), asked.body(),
                asked.decidedOn(), asked.paragraph(), asked.caseReference(), asked.extract());
        return once.created(asked, () -> register.register(command), _ -> address());
    }

    /// The extract behind a decision of a budget.
    @GET
    @Path("/{number}/funding/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("file") UUID file) {
        return Downloads.of(find.file(number, file));
    }

    private String address() {
        return "/api/v1/workspaces/" + workspace + "/agreements/" + number + "/funding";
    }

    private static Money kronor(String field, String written) {
        try {
            return Money.written(written);
        } catch (NumberFormatException unreadable) {
            throw new Invalid(field, "term-not-kronor");
        }
    }
}
