package se.overens.it.cofinancing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.it.Api;

/// The post in Östergötland since 2016, which thirteen municipalities pay for on an agreement each, with a month's notice
/// to the end of a month. Linköping paid 376 000 kr for 2023.
final class OstgotaPost {

    static final String COUNTY = "05";
    static final List<String> MUNICIPALITIES = List.of("0509", "0512", "0513", "0560", "0561", "0562", "0563", "0580", "0581", "0582", "0583", "0584", "0586");
    static final String LAST_DAY = "2024-09-30";

    final Api host = Api.as("samordnare-05", COUNTY);
    final int number;
    private final Map<String, Integer> agreements = new HashMap<>();

    OstgotaPost(String title) {
        JsonNode made = host.post("agreements/existing", Map.ofEntries(Map.entry("title", "Avtal om " + title), Map.entry("form", "COLLABORATION"),
                Map.entry("parties", MUNICIPALITIES), Map.entry("bilateral", true), Map.entry("signedOn", "2018-11-18"), Map.entry("startsOn", "2018-11-18"),
                Map.entry("caseReference", "3310-2018"), Map.entry("scan", HallandPost.file(host)),
                Map.entry("clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas efter antal invånare.", "mandatory", false))),
                Map.entry("noticeTerms", Map.of("noticeMonths", 1, "endsAt", "MONTH_END")))).expect(201).json();
        List<Integer> numbers = new ArrayList<>();
        made.forEach(agreement -> numbers.add(agreement.path("number").asInt()));
        number = host.post("posts", Map.of("title", title, "task", "Samordnar länets kommuner.", "fte", "1.0", "startedOn", "2016-01-01",
                "caseReference", "3310-2018", "agreements", numbers)).expect(201).json().path("number").asInt();
        host.get(path("")).expect(200).json().path("parties").forEach(party -> agreements.put(party.path("party").asText(), party.path("agreement").asInt()));
    }

    static Api officer(String code) {
        return Api.as("handlaggare-" + code, COUNTY).with("Acting-Organisation", code);
    }

    int agreement(String code) {
        return agreements.get(code);
    }

    void costs(Map<String, Object> year) {
        var whole = new HashMap<>(year);
        whole.put("source", "Länsstyrelsens budget");
        whole.put("clause", "§ 4");
        host.post(path("/years"), whole).expect(201);
    }

    /// As its board decided on 12 June, on condition that the others decide alike.
    Map<String, Object> minutes(Api by, Map<String, Object> otherwise) {
        var decision = new HashMap<String, Object>(Map.of("body", "EXECUTIVE_BOARD", "decidedOn", "2024-06-12", "paragraph", "§ 118",
                "caseReference", "KS 2024/87", "outcome", "APPROVED", "lastDay", LAST_DAY, "publishedOn", "2024-06-14"));
        decision.putAll(otherwise);
        decision.put("extract", HallandPost.file(by));
        return decision;
    }

    /// On the post, by the municipality itself.
    Api.Answer decides(String code, Map<String, Object> otherwise) {
        var decision = minutes(officer(code), otherwise);
        decision.putIfAbsent("mandatedRole", "Kommundirektör");
        return officer(code).post(path("/ending/decisions"), decision);
    }

    /// On its own agreement, as if there were no post.
    Api.Answer decidesOnItsAgreement(String code) {
        var decision = minutes(officer(code), Map.of("action", "TERMINATE", "condition", Map.of("kind", "ALL_OTHERS"),
                "mandate", Map.of("roleTitle", "Kommundirektör", "scope", "GIVE_NOTICE", "startsOn", "2024-06-12")));
        String agreement = "agreements/" + agreement(code);
        return officer(code).ifMatch(officer(code).get(agreement).etag()).post(agreement + "/decisions", decision);
    }

    JsonNode board(String code) {
        return officer(code).get(path("/ending")).expect(200).json();
    }

    String path(String below) {
        return "posts/" + number + below;
    }
}
