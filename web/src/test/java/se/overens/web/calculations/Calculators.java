package se.overens.web.calculations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import se.overens.agreement.termination.CalculateNotice;
import se.overens.cofinancing.cost.CalculateCostSplit;
import se.overens.decision.CalculateCondition;
import se.overens.distribution.CalculateApportionment;
import se.overens.shared.Invalid;
import se.overens.shared.Json;
import se.overens.shared.Violation;
import se.overens.web.shared.Telling;
import se.overens.web.shared.Texts;

/// The calculators as a program meets them, without the server between: JSON in, JSON out.
final class Calculators {

    static final String APPORTIONMENT = """
            {"total":44,"method":"LARGEST_REMAINDER","firstDivisor":null,"entries":[
             {"key":"a","weight":"21878","floor":0,"cap":null},{"key":"b","weight":"9713"},{"key":"c","weight":"4167"},
             {"key":"d","weight":"3252"},{"key":"e","weight":"1065"}]}""";
    static final String COST_SPLIT = """
            {"amount":"376000.00","roundingUnit":"0.01","key":{"type":"BASE_AND_PER_CAPITA","base":"0.30"},
             "parties":[{"key":"0580","population":168737,"percent":null},{"key":"0512","population":3620}]}""";
    static final String CONDITION = """
            {"quorum":{"atLeast":2},"parties":["0509","0580","0581"],"asOf":"2024-08-01","longStop":"2024-09-15",
             "appealedCounts":false,"decisions":[{"party":"0580","decidedOn":"2024-06-12","status":"ADOPTED","conditional":true},
             {"party":"0581","decidedOn":"2024-06-14","status":"ADOPTED","conditional":true}]}""";
    static final String NOTICE = """
            {"termStart":"2023-01-01","termEnd":"2025-12-31","minimumTermMonths":null,"noticeMonths":3,"renewalMonths":12,
             "endsAt":"TERM_END","noticeGivenOn":"2025-10-01"}""";

    private Calculators() {}

    static JsonNode apportionment(String json) throws JsonProcessingException {
        var question = read(json, ApportionmentQuestion.class);
        return written(ApportionmentAnswer.of(question, new CalculateApportionment().calculate(question.command()), swedish()));
    }

    static JsonNode costSplit(String json) throws JsonProcessingException {
        return written(CostSplitAnswer.of(new CalculateCostSplit().calculate(read(json, CostSplitQuestion.class).command()), swedish()));
    }

    static JsonNode condition(String json) throws JsonProcessingException {
        return written(ConditionAnswer.of(new CalculateCondition().calculate(read(json, ConditionQuestion.class).command()), swedish()));
    }

    static JsonNode notice(String json) throws JsonProcessingException {
        return written(new CalculateNotice().calculate(read(json, NoticeQuestion.class).command()));
    }

    static List<String> fields(Invalid invalid) {
        return invalid.violations().stream().map(Violation::field).toList();
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        var question = Json.STRICT.readValue(json, type);
        if (question == null) throw new Invalid("", "not-an-object");
        return question;
    }

    private static JsonNode written(Object answer) throws JsonProcessingException {
        return Json.STRICT.readTree(Json.write(answer));
    }

    private static Telling swedish() {
        return new Telling(Texts.in(Texts.SWEDISH));
    }
}
