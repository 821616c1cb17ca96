package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// Västerbottens län: what waits is found from what is open, and says the same as the agreement itself at every asking.
class WhatWaitsIT {

    private static final byte[] PDF = "%PDF-1.4 avtal".getBytes(StandardCharsets.US_ASCII);
    private final Api county = Api.as("samordnare-24", "24");
    private final Api umea = Api.as("handlaggare-2480", "24");
    private final Api stranger = Api.as("handlaggare-2417", "24");

    @Test
    void an_offer_waits_for_its_answer_and_its_registration_until_each_is_done() {
        int unregistered = unregistered(umea);
        int number = offer();
        String path = "avtal/" + number;
        assertThat(waits(umea, "agreement-answer", path)).isPresent();
        assertThat(waitsForOthers(county, "agreement-answer", path).orElseThrow().path("waitsOn").asText()).isEqualTo("Umeå kommun");
        assertThat(waits(stranger, "agreement-answer", path)).isEmpty();
        assertThat(unregistered(umea)).isEqualTo(unregistered + 1);

        umea.post("registrar-documents/" + number + "/1/entries", Map.of("caseReference", "KS 2024/24-1")).expect(201);
        assertThat(unregistered(umea)).isEqualTo(unregistered);
        umea.post("registrar-documents/" + number + "/1/entries", Map.of("caseReference", "KS 2024/24-2")).expect(201);
        assertThat(unregistered(umea)).as("entered twice, done once").isEqualTo(unregistered);

        umea.ifMatch(umea.get("agreements/" + number).etag()).post("agreements/" + number + "/acceptances", Map.of("version", 1)).expect(201);
        assertThat(waits(umea, "agreement-answer", path)).isEmpty();
        assertThat(waitsForOthers(county, "agreement-answer", path)).isEmpty();
        assertThat(waits(umea, "agreement-decide", path + "/beslut")).isPresent();
        assertThat(waits(county, "agreement-decide", path + "/beslut")).isPresent();
    }

    @Test
    void a_local_agreement_without_commitments_waits_once_a_year_for_the_day_that_its_own_page_names() {
        if (county.get("members").json().findValuesAsText("code").stream().noneMatch("af"::equals))
            county.post("members", Map.of("code", "af", "startsOn", "2014-01-01")).expect(201);
        int number = enter("LOCAL", List.of("2480", "af"), "2019-10-01", null, null);
        String path = "avtal/" + number + "/ataganden?ar=2024";
        JsonNode waiting = waits(umea, "agreement-yearly-revision", path).orElseThrow();
        JsonNode page = umea.get("agreements/" + number + "/commitments").expect(200).json().path("revision");
        assertThat(waiting.path("due").asText()).isEqualTo("2024-10-01").isEqualTo(page.path("due").asText());
        assertThat(waiting.path("args").get(0).asText()).isEqualTo(title(number));
        assertThat(waits(stranger, "agreement-yearly-revision", path)).isEmpty();
        umea.post("agreements/" + number + "/revisions", Map.of("year", 2024, "outcome", "UNCHANGED")).expect(201);
        assertThat(waits(umea, "agreement-yearly-revision", path)).isEmpty();
        assertThat(waits(county, "agreement-yearly-revision", path)).as("done for all its parties").isEmpty();
    }

    @Test
    void a_window_waits_for_each_party_by_itself() {
        int number = enter("COLLABORATION", List.of("2480"), "2021-01-01", "2022-12-31", 12);
        String path = "avtal/" + number + "/forlangning";
        JsonNode renewal = umea.get("agreements/" + number + "/renewal").expect(200).json();
        assertThat(waits(umea, "agreement-review", path).orElseThrow().path("due")).isEqualTo(renewal.at("/next/closes"));
        assertThat(waits(umea, "agreement-renewed-unseen", path)).as("it had gone on before it was entered here").isEmpty();
        umea.post("agreements/" + number + "/reviews", Map.of("closes", renewal.at("/next/closes").asText(), "outcome", "CONTINUE", "reason", "Fungerar väl.")).expect(201);
        assertThat(waits(umea, "agreement-review", path)).isEmpty();
        assertThat(waits(county, "agreement-review", path)).isPresent();
        county.post("agreements/" + number + "/owners", Map.of("roleTitle", "Enhetschefen")).expect(201);
        assertThat(waits(county, "agreement-review", path)).isEmpty();
        assertThat(waits(county, "agreement-review-owner", path).orElseThrow().path("args").get(1).asText()).isEqualTo("Enhetschefen");
    }

    private static Optional<JsonNode> waits(Api reader, String text, String path) {
        return among(reader, "waitsForUs").filter(task -> task.path("text").asText().equals(text) && task.path("path").asText().equals(path)).findFirst();
    }

    private static Optional<JsonNode> waitsForOthers(Api reader, String text, String path) {
        return among(reader, "waitsForOthers").filter(task -> task.path("text").asText().equals(text) && task.path("path").asText().equals(path)).findFirst();
    }

    private static int unregistered(Api reader) {
        int total = reader.get("registrar-documents?registered=false").expect(200).json().path("total").asInt();
        int told = among(reader, "waitsForUs").filter(task -> task.path("text").asText().startsWith("register-document")).mapToInt(task -> task.path("args").get(0).asInt()).sum();
        assertThat(told).as("as many as the list has").isEqualTo(total);
        return told;
    }

    private static Stream<JsonNode> among(Api reader, String whose) {
        return reader.get("tasks").expect(200).json().path(whose).valueStream();
    }

    private String title(int number) {
        return umea.get("agreements/" + number).expect(200).json().path("title").asText();
    }

    private int offer() {
        String id = county.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of("2480"), "startsOn", "2025-01-01")).expect(201).json().path("id").asText();
        return county.ifMatch(county.get("agreements/drafts/" + id).etag()).post("agreements/drafts/" + id + "/offer", Map.of()).expect(201).json().path("number").asInt();
    }

    private int enter(String form, List<String> parties, String startsOn, String endsOn, Integer renewalMonths) {
        String scan = county.upload("attachments", "application/pdf", "avtal.pdf", PDF).expect(201).json().path("id").asText();
        Map<String, Object> notice = new HashMap<>(Map.of("noticeMonths", 3, "endsAt", endsOn == null ? "YEAR_END" : "TERM_END"));
        if (renewalMonths != null) notice.put("renewalMonths", renewalMonths);
        Map<String, Object> contract = new HashMap<>(Map.of("title", "Det som väntar", "form", form, "parties", parties, "bilateral", false, "signedOn", startsOn,
                "startsOn", startsOn, "caseReference", "851-24-2019", "scan", scan, "noticeTerms", notice,
                "clauses", List.of(Map.of("number", "§ 1", "heading", "Syfte", "section", "PURPOSE", "text", "Parterna samverkar.", "mandatory", false))));
        if (endsOn != null) contract.put("endsOn", endsOn);
        return county.post("agreements/existing", contract).expect(201).json().path(0).path("number").asInt();
    }
}
