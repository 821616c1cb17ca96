package se.overens.web.calculations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.overens.decision.CalculateCondition;
import se.overens.decision.model.CorrespondingDecision;
import se.overens.decision.model.CorrespondingDecision.Status;
import se.overens.decision.model.Quorum;

/// @param quorum         `"ALL_OTHERS"`, `{"atLeast": 9}` or `{"named": ["0580"]}`
/// @param longStop       the last day on which the condition can be fulfilled; none when absent
/// @param appealedCounts false when absent
public record ConditionQuestion(@Schema(implementation = Object.class) JsonNode quorum, List<String> parties, String asOf,
                                String longStop, Boolean appealedCounts, List<DecisionQuestion> decisions) {

    private static final int MOST = 5_000;

    public record DecisionQuestion(String party, String decidedOn, @Schema(implementation = Status.class) String status,
                                   Boolean conditional) {}

    CalculateCondition.Command command() {
        var read = new Reading();
        var asked = read.required("quorum", quorum == null || quorum.isNull() ? null : quorum) == null ? null : QuorumReading.of(quorum, read);
        var named = keys(read, "parties", parties);
        var day = read.day("asOf", read.required("asOf", asOf));
        var last = read.day("longStop", longStop);
        var given = read.list("decisions", decisions, MOST);
        var taken = new ArrayList<CorrespondingDecision>();
        for (int i = 0; i < given.size(); i++) taken.add(decision(read, "decisions[" + i + "].", given.get(i)));
        read.check();
        return new CalculateCondition.Command(asked, named, day, last, Boolean.TRUE.equals(appealedCounts), taken);
    }

    private static CorrespondingDecision decision(Reading read, String at, DecisionQuestion given) {
        var conditional = read.required(at + "conditional", given.conditional);
        return new CorrespondingDecision(read.key(at + "party", given.party),
                read.day(at + "decidedOn", read.required(at + "decidedOn", given.decidedOn)),
                read.oneOf(Status.class, at + "status", read.required(at + "status", given.status)),
                Boolean.TRUE.equals(conditional));
    }

    static List<String> keys(Reading read, String field, List<String> given) {
        var keys = read.list(field, given, MOST);
        for (int i = 0; i < keys.size(); i++) read.key(field + "[" + i + "]", keys.get(i));
        return keys;
    }
}
