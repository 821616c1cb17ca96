package se.overens.it.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.record.Blekinge;

/// "Att göra" says what waits for us, and what we wait for from others.
class TasksIT {

    @Test
    void an_offer_waits_for_the_officer_there_and_is_waited_for_by_the_county() {
        Api county = Api.as("samordnare-10", "10");
        int number = Blekinge.offer(county, "1082").path("number").asInt();
        JsonNode there = Api.as("handlaggare-1082", "10").get("tasks").expect(200).json();
        assertThat(there.path("waitsForUs").findValuesAsText("path")).anyMatch(path -> path.startsWith("avtal/" + number));
        there.path("waitsForUs").forEach(task -> {
            assertThat(task.path("title").asText()).isNotBlank().doesNotContain("???");
            assertThat(task.path("action").asText()).isNotBlank().doesNotContain("???");
        });
        JsonNode here = county.get("tasks").expect(200).json();
        assertThat(here.path("waitsForOthers").findValuesAsText("path")).anyMatch(path -> path.startsWith("avtal/" + number));
        assertThat(Api.as("ekonom-1082", "10").get("tasks").expect(200).json().path("waitsForUs").findValuesAsText("path"))
                .noneMatch(path -> path.startsWith("avtal/" + number));
        assertThat(Api.as("handlaggare-1060", "10").get("tasks").expect(200).json().findValuesAsText("path"))
                .noneMatch(path -> path.startsWith("avtal/" + number));
    }
}
