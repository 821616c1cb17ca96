package se.overens.web.calculations;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.overens.agreement.termination.CalculateNotice.NoticeView;
import se.overens.agreement.termination.CalculateNotice;
import se.overens.cofinancing.cost.CalculateCostSplit;
import se.overens.decision.CalculateCondition;
import se.overens.distribution.CalculateApportionment;
import se.overens.shared.Invalid;
import se.overens.web.rest.ApiLanguage;
import se.overens.web.shared.Telling;

/// The rules as calculators: they take a question, keep nothing and are the very rules that the work itself uses.
@Path("calculations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calculations")
public class CalculationsResource {

    @Inject
    private CalculateApportionment apportionment;
    @Inject
    private CalculateCostSplit costSplit;
    @Inject
    private CalculateCondition condition;
    @Inject
    private CalculateNotice notice;
    @Context
    private HttpHeaders headers;

    @POST
    @Path("apportionment")
    public ApportionmentAnswer apportionment(ApportionmentQuestion question) {
        return ApportionmentAnswer.of(asked(question), apportionment.calculate(question.command()), telling());
    }

    @POST
    @Path("cost-split")
    public CostSplitAnswer costSplit(CostSplitQuestion question) {
        return CostSplitAnswer.of(costSplit.calculate(asked(question).command()), telling());
    }

    @POST
    @Path("condition")
    public ConditionAnswer condition(ConditionQuestion question) {
        return ConditionAnswer.of(condition.calculate(asked(question).command()), telling());
    }

    @POST
    @Path("notice")
    public NoticeView notice(NoticeQuestion question) {
        return notice.calculate(asked(question).command());
    }

    /// The JSON `null` and an empty body are no question.
    private static <T> T asked(T question) {
        if (question == null) throw new Invalid("", "not-an-object");
        return question;
    }

    private Telling telling() {
        return new Telling(ApiLanguage.texts(headers));
    }
}
