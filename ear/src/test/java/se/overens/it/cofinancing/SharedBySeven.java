package se.overens.it.cofinancing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.it.Api;

/// A post in Västra Götaland that some municipalities pay equally for, on one agreement with all of them.
final class SharedBySeven {

    static final String COUNTY = "14";
    static final List<String> SEVEN = List.of("1401", "1402", "1407", "1415", "1419", "1421", "1427");
    static final Api HOST = Api.as("samordnare-14", COUNTY);
    static final Api FINANCE = Api.as("ekonom-14", COUNTY);

    final int agreement;
    final int number;

    /// @param notice what the agreement says of notice
    SharedBySeven(String title, List<String> parties, Map<String, Object> notice) {
        agreement = contract("Avtal om " + title, parties, "2019-01-01", notice);
        number = HOST.post("posts", Map.of("title", title, "task", "Samordnar.", "fte", "1.0", "startedOn", "2019-01-01", "caseReference", "851-14-2018",
                "agreements", List.of(agreement))).expect(201).json().path("number").asInt();
    }

    static int contract(String title, List<String> parties, String startsOn, Map<String, Object> notice) {
        return HOST.post("agreements/existing", Map.of("title", title, "form", "COLLABORATION", "parties", parties, "bilateral", false, "signedOn", "2018-11-18",
                "startsOn", startsOn, "caseReference", "851-14-2018", "noticeTerms", notice, "scan", paper(HOST),
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas lika.", "mandatory", false))))
                .expect(201).json().path(0).path("number").asInt();
    }

    static Map<String, Object> notice(Map<String, Object> more) {
        Map<String, Object> notice = new HashMap<>(Map.of("noticeMonths", 3, "endsAt", "HALF_YEAR_END"));
        notice.putAll(more);
        return notice;
    }

    static Api officer(String code) {
        return Api.as("handlaggare-" + code, COUNTY);
    }

    static String paper(Api owner) {
        return owner.upload("attachments", "application/pdf", "handling.pdf", "%PDF-1.4 en handling".getBytes(StandardCharsets.UTF_8)).expect(201).json().path("id").asText();
    }

    void costs(int year, String amount) {
        HOST.post(path("/years"), Map.of("year", year, "amount", amount, "key", Map.of("type", "EQUAL"), "source", "Budget " + year, "clause", "§ 4")).expect(201);
    }

    /// Registered by the host from the letter that came.
    Api.Answer notice(String code, String givenOn, Map<String, Object> more) {
        Map<String, Object> notice = new HashMap<>(Map.of("party", code, "givenOn", givenOn, "document", paper(HOST)));
        notice.putAll(more);
        return act(HOST, "/termination-notices", notice);
    }

    Api.Answer received(String code, String on) {
        return act(HOST, "/termination-notices/" + code + "/receipt", Map.of("receivedOn", on));
    }

    Api.Answer act(Api who, String below, Map<String, Object> what) {
        String path = "agreements/" + agreement;
        return who.ifMatch(who.get(path).expect(200).etag()).post(path + below, what);
    }

    JsonNode notices(Api reader) {
        return reader.get("agreements/" + agreement + "/termination-notices").expect(200).json();
    }

    JsonNode post() {
        return HOST.get(path("")).expect(200).json();
    }

    String path(String below) {
        return "posts/" + number + below;
    }

    /// `1401 71428.58`, in the order given.
    static List<String> amounts(JsonNode rows, String code, String amount) {
        List<String> amounts = new ArrayList<>();
        rows.forEach(row -> amounts.add(row.path(code).asText() + " " + row.path(amount).asText()));
        return amounts.stream().sorted().toList();
    }
}
