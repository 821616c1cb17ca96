package se.overens.it.cofinancing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.it.Api;

/// A post that the six municipalities of Halland pay for, on agreements with a month's notice to the end of a month.
final class HallandPost {

    static final String COUNTY = "13";
    static final List<String> MUNICIPALITIES = List.of("1315", "1380", "1381", "1382", "1383", "1384");
    static final String LAST_DAY = "2024-09-30";

    final Api host = Api.as("samordnare-13", COUNTY);
    final int number;
    final List<Integer> agreements;

    /// @param bilateral one agreement for each instead of one for all
    HallandPost(String title, boolean bilateral) {
        this(title, bilateral, "MONTH_END", 1);
    }

    HallandPost(String title, boolean bilateral, String endsAt, int noticeMonths) {
        JsonNode made = host.post("agreements/existing", Map.of("title", "Avtal om " + title, "form", "COLLABORATION", "parties", MUNICIPALITIES,
                "bilateral", bilateral, "signedOn", "2018-11-18", "startsOn", "2018-11-18", "caseReference", "3310-2018",
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas efter antal invånare.", "mandatory", false)),
                "noticeTerms", Map.of("noticeMonths", noticeMonths, "endsAt", endsAt), "scan", file(host))).expect(201).json();
        agreements = new ArrayList<>();
        made.forEach(agreement -> agreements.add(agreement.path("number").asInt()));
        number = host.post("posts", Map.of("title", title, "task", "Samordnar.", "fte", "1.0", "startedOn", "2016-01-01",
                "caseReference", "3310-2018", "agreements", agreements)).expect(201).json().path("number").asInt();
    }

    static Api officer(String code) {
        return Api.as("handlaggare-" + code, COUNTY);
    }

    Api.Answer year(Map<String, Object> year) {
        var whole = new HashMap<>(year);
        whole.putIfAbsent("source", "Budget");
        whole.putIfAbsent("clause", "§ 4");
        return host.post(path("/years"), whole);
    }

    Api.Answer costs(int year, String amount) {
        return year(Map.of("year", year, "amount", amount, "key", Map.of("type", "PER_CAPITA")));
    }

    /// By Halmstad, which hands it over to the county board at once.
    JsonNode propose() {
        JsonNode proposed = proposeWithoutTheHost();
        handOver();
        return proposed;
    }

    void handOver() {
        officer("1380").post(path("/ending/shares"), Map.of("audience", "HOST")).expect(201);
    }

    JsonNode proposeWithoutTheHost() {
        return officer("1380").post(path("/ending"), Map.of("text", "från 30/9 2024", "lastDay", LAST_DAY, "longStop", "2024-12-31")).expect(201).json();
    }

    /// By itself.
    Api.Answer decides(String code) {
        return decides(officer(code), Map.of());
    }

    /// By the host, from the extract that came in.
    Api.Answer registered(String code) {
        return decides(host, Map.of("party", code));
    }

    Api.Answer decides(Api who, Map<String, Object> otherwise) {
        var decision = new HashMap<String, Object>(Map.of("body", "EXECUTIVE_BOARD", "decidedOn", "2024-06-12", "paragraph", "§ 118",
                "caseReference", "KS 2024/87", "outcome", "APPROVED", "lastDay", LAST_DAY, "mandatedRole", "Kommundirektör"));
        decision.putAll(otherwise);
        if (!decision.containsKey("extract")) decision.put("extract", file(who));
        return who.post(path("/ending/decisions"), decision);
    }

    /// On its own agreement, as if there were no post.
    Api.Answer decidesOnItsAgreement(String code) {
        String agreement = "agreements/" + row(officer(code).get(path("")).expect(200).json().path("parties"), code).path("agreement").asInt();
        return officer(code).ifMatch(officer(code).get(agreement).etag()).post(agreement + "/decisions", Map.ofEntries(Map.entry("action", "TERMINATE"),
                Map.entry("condition", Map.of("kind", "ALL_OTHERS")), Map.entry("body", "EXECUTIVE_BOARD"), Map.entry("decidedOn", "2024-06-12"),
                Map.entry("paragraph", "§ 118"), Map.entry("caseReference", "KS 2024/87"), Map.entry("outcome", "APPROVED"), Map.entry("lastDay", LAST_DAY),
                Map.entry("extract", file(officer(code)))));
    }

    Api.Answer notice(String code) {
        return officer(code).post(path("/ending/notices"), Map.of("givenOn", "2024-08-20"));
    }

    JsonNode board() {
        return host.get(path("/ending")).expect(200).json();
    }

    String path(String below) {
        return "posts/" + number + below;
    }

    static String file(Api who) {
        return who.upload("attachments", "application/pdf", "handling.pdf", "%PDF-1.4 en handling".getBytes(StandardCharsets.UTF_8))
                .expect(201).json().path("id").asText();
    }

    static JsonNode row(JsonNode rows, String code) {
        for (JsonNode row : rows) if (row.path("party").asText().equals(code)) return row;
        throw new AssertionError("no row of " + code + " in " + rows);
    }
}
