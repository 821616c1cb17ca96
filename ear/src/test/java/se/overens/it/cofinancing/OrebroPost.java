package se.overens.it.cofinancing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import se.overens.it.Api;

/// A post in Örebro county that seven municipalities pay equally for, each on an agreement of its own with a month's notice
/// to the end of a month; when one leaves the others take over its part.
final class OrebroPost {

    static final String COUNTY = "18";
    static final List<String> SEVEN = List.of("1814", "1860", "1861", "1862", "1880", "1881", "1885");
    static final String LEAVER = "1885";

    final Api coordinator = Api.as("samordnare-18", COUNTY);
    final Api finance = Api.as("ekonom-18", COUNTY);
    final int number;
    private final Map<String, Integer> agreements = new HashMap<>();

    OrebroPost(String title) {
        for (JsonNode made : coordinator.post("agreements/existing", Map.of("title", "Avtal om " + title, "form", "COLLABORATION", "parties", SEVEN, "bilateral", true,
                "signedOn", "2020-11-18", "startsOn", "2021-01-01", "caseReference", "3310-2020",
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas lika.", "mandatory", false)),
                "noticeTerms", Map.of("noticeMonths", 1, "endsAt", "MONTH_END", "shares", "RECALCULATE"), "scan", file(coordinator))).expect(201).json())
            made.path("parties").forEach(party -> {
                if (SEVEN.contains(party.path("code").asText())) agreements.put(party.path("code").asText(), made.path("number").asInt());
            });
        number = coordinator.post("posts", Map.of("title", title, "task", "Samordnar.", "fte", "1.0", "startedOn", "2021-01-01", "caseReference", "3310-2020",
                "agreements", agreements.values().stream().sorted().toList())).expect(201).json().path("number").asInt();
    }

    static Api finance(String code) {
        return Api.as("ekonom-" + code, COUNTY);
    }

    OrebroPost costs(int year, Map<String, String> components) {
        coordinator.post(at("years"), Map.of("year", year, "source", "Budget " + year, "clause", "§ 4", "components", components.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> Map.of("kind", each.getKey(), "amount", each.getValue(), "key", Map.of("type", "EQUAL"))).toList())).expect(201);
        return this;
    }

    JsonNode basis(String period) {
        return finance.post("invoice-bases", Map.of("post", number, "period", period)).expect(201).json();
    }

    void paid(int basis, String code, String amount) {
        finance.post("invoice-bases/" + basis + "/rows/" + code + "/payments", Map.of("paidOn", "2024-08-19", "amount", amount)).expect(201);
    }

    /// Given a month before and confirmed: the agreement ends on the last day of the month after.
    void leaves(String code, String givenOn) {
        String agreement = "agreements/" + agreements.get(code);
        coordinator.ifMatch(coordinator.get(agreement).etag()).post(agreement + "/termination-notices", Map.of("party", code, "givenOn", givenOn, "document", file(coordinator))).expect(201);
        coordinator.ifMatch(coordinator.get(agreement).etag()).post(agreement + "/termination-notices/" + code + "/receipt", Map.of("receivedOn", givenOn)).expect(201);
    }

    Api.Answer outcome(int year, Object... lines) {
        return finance.post(at("outcomes/" + year), Map.of("lines", List.of(lines), "source", "Huvudboken"));
    }

    static Map<String, String> line(String period, String kind, String amount) {
        return Map.of("period", period, "kind", kind, "amount", amount);
    }

    /// Prepares and sends at once.
    Api.Answer settle(Map<String, Object> terms, String reason) {
        var asked = new HashMap<>(terms);
        asked.putIfAbsent("surplusClause", "§ 8");
        JsonNode draft = draft(asked);
        var sending = new HashMap<String, Object>(Map.of("draft", draft.path("id").asText()));
        if (!draft.path("sha256").isNull()) sending.put("seen", draft.path("sha256").asText());
        if (reason != null) sending.put("reason", reason);
        return finance.post(at("settlements"), sending);
    }

    /// The draft of the year and party is gone on with, if there is one.
    private JsonNode draft(Map<String, Object> asked) {
        for (JsonNode each : finance.get(at("settlements/drafts")).expect(200).json())
            if (each.path("year").asInt() == (int) asked.get("year") && each.path("party").asText("").equals(asked.getOrDefault("party", "")))
                return finance.with("If-Match", "\"" + each.path("version").asLong() + "\"").put(at("settlements/drafts/" + each.path("id").asText()), asked).expect(200).json();
        return finance.post(at("settlements/drafts"), asked).expect(201).json();
    }

    Api.Answer replies(Api who, int settlement, Map<String, Object> reply) {
        return who.post(at("settlements/" + settlement + "/replies"), reply);
    }

    JsonNode settlement(int settlement) {
        return finance.get(at("settlements/" + settlement)).expect(200).json();
    }

    String at(String below) {
        return "posts/" + number + "/" + below;
    }

    static JsonNode party(JsonNode settlement, String code) {
        return row(settlement.path("figures").path("parties"), "party", code);
    }

    static JsonNode row(JsonNode rows, String field, String code) {
        for (JsonNode row : rows) if (row.path(field).asText().equals(code)) return row;
        throw new AssertionError("no " + code + " in " + rows);
    }

    static String file(Api who) {
        return who.upload("attachments", "application/pdf", "handling.pdf", "%PDF-1.4 en handling".getBytes(StandardCharsets.UTF_8)).expect(201).json().path("id").asText();
    }

    static List<Api.Answer> atOnce(Callable<Api.Answer> one, Callable<Api.Answer> other) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(one, other));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }
}
