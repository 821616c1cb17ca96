package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// Three municipalities of Värmland share evening sfi for 660 000 kr a year; a fourth comes in from October.
class SharedServicesIT {

    private static final String COUNTY = "17";

    private final Api host = Api.as("samordnare-17", COUNTY);
    private final Api hagfors = Api.as("handlaggare-1783", COUNTY);

    @Test
    void a_fourth_subscribes_from_october_and_the_cost_is_shared_by_four_from_then() {
        int agreement = agreement("Sfi på kvällstid", List.of("1780", "1781", "1782"));
        int post = host.post("posts", Map.of("title", "Sfi på kvällstid", "task", "Undervisning.", "fte", "1.0", "startedOn", "2019-01-01", "caseReference", "851-2018",
                "agreements", List.of(agreement))).expect(201).json().path("number").asInt();
        assertThat(hagfors.post("shared-services", Map.of("post", post, "kind", "EVENING_SFI", "unit", "PLACE", "key", "EQUAL", "what", "x", "terms", "x", "openFrom", "2024-09-01")).status()).isEqualTo(404);
        int service = host.post("shared-services", Map.of("post", post, "kind", "EVENING_SFI", "unit", "PLACE", "key", "EQUAL", "what", "Två kvällar i veckan.",
                "terms", "Högst tjugo platser.", "openFrom", "2024-09-01")).expect(201).json().path("service").path("number").asInt();
        String path = "shared-services/" + service;
        assertThat(hagfors.get(path).expect(200).json().path("payers").asInt()).isEqualTo(3);
        assertThat(hagfors.get("posts/" + post).status()).isEqualTo(404);

        assertThat(hagfors.post(path + "/subscriptions", Map.of("from", "2024-08-01", "basis", "KS § 41")).status()).isEqualTo(400);
        JsonNode asked = hagfors.post(path + "/subscriptions", Map.of("from", "2024-10-01", "until", "2025-06-30", "basis", "Kommunstyrelsen § 41")).expect(201).json();
        assertThat(asked.path("receipt").asText()).startsWith("17-2024-");
        assertThat(hagfors.post(path + "/subscriptions", Map.of("from", "2024-11-01", "basis", "KS § 41")).status()).isEqualTo(409);
        assertThat(host.get("tasks").expect(200).json().path("waitsForUs").findValuesAsText("path")).contains("samfinansiering/tjanster/" + service);
        String answer = path + "/subscriptions/" + asked.path("service").path("subscriptions").path(0).path("id").asText() + "/answer";
        assertThat(Api.as("handlaggare-1780", COUNTY).post(answer, Map.of("outcome", "DECLINED", "reason", "Nej")).status()).isEqualTo(404);
        assertThat(host.post(answer, Map.of("outcome", "ACCEPTED", "agreement", agreement)).status()).isEqualTo(400);

        int own = agreement("Hagfors och sfi på kvällstid", List.of("1783"));
        JsonNode in = host.post(answer, Map.of("outcome", "ACCEPTED", "agreement", own)).expect(201).json().path("service");
        assertThat(in.path("subscriptions").path(0).path("agreement").asInt()).isEqualTo(own);
        assertThat(host.post(answer, Map.of("outcome", "DECLINED", "reason", "Nej")).status()).isEqualTo(409);

        host.post("posts/" + post + "/years", Map.of("year", 2024, "amount", "660000.00", "key", Map.of("type", "EQUAL"), "source", "Budget 2024", "clause", "§ 4")).expect(201);
        JsonNode parts = hagfors.get("posts/" + post + "/years/2024").expect(200).json().path("parts");
        assertThat(parts).extracting(part -> part.path("party").asText() + " " + part.path("amount").asText())
                .containsExactlyInAnyOrder("1780 206250.00", "1781 206250.00", "1782 206250.00", "1783 41250.00");
        host.post(path + "/closing", Map.of("reason", "Fullt.")).expect(201);
        assertThat(Api.as("handlaggare-1784", COUNTY).post(path + "/subscriptions", Map.of("from", "2024-10-01", "basis", "KS § 7")).status()).isEqualTo(409);
    }

    private int agreement(String title, List<String> parties) {
        return host.post("agreements/existing", Map.of("title", "Avtal om " + title, "form", "COLLABORATION", "parties", parties, "bilateral", false,
                "signedOn", "2018-11-18", "startsOn", "2019-01-01", "caseReference", "851-2018",
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas lika.", "mandatory", false)),
                "noticeTerms", Map.of("noticeMonths", 1, "endsAt", "MONTH_END"), "scan", HallandPost.file(host))).expect(201).json().path(0).path("number").asInt();
    }
}
