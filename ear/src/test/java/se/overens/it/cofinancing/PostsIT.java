package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.cofinancing.HallandPost.COUNTY;
import static se.overens.it.cofinancing.HallandPost.MUNICIPALITIES;
import static se.overens.it.cofinancing.HallandPost.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// What a post rests on and what it costs.
class PostsIT {

    @Test
    void a_post_rests_on_six_agreements_or_on_one_and_has_the_same_payers() {
        for (boolean bilateral : List.of(true, false)) {
            var post = new HallandPost("Integrationssamordnare", bilateral);
            assertThat(post.agreements).hasSize(bilateral ? 6 : 1);
            JsonNode seen = HallandPost.officer("1380").get(post.path("")).expect(200).json();
            assertThat(seen.path("parties")).extracting(party -> party.path("party").asText()).containsExactlyInAnyOrderElementsOf(MUNICIPALITIES);
            assertThat(seen.path("host").asText()).isEqualTo("lst");
        }
    }

    @Test
    void the_parts_of_a_year_add_up_and_say_where_they_come_from() {
        var post = new HallandPost("Språkstödjare", true);
        JsonNode year = post.costs(2024, "1000000.01").expect(201).json();
        assertThat(sum(year)).isEqualByComparingTo("1000000.01");
        assertThat(year.path("key").path("type").asText()).isEqualTo("PER_CAPITA");
        assertThat(year.path("populationSource").asText()).isNotBlank();
        JsonNode seen = HallandPost.officer("1380").get(post.path("/years/2024")).expect(200).json();
        JsonNode own = row(seen.path("parts"), "1380");
        assertThat(seen.path("clause").path("agreement").asInt()).isEqualTo(own.path("agreement").asInt());
        assertThat(seen.path("clause").path("number").asText()).isEqualTo("§ 4");
        String[] exact = own.path("exact").asText().split("/");
        var part = new BigDecimal(exact[0]).divide(new BigDecimal(exact[1]), 6, java.math.RoundingMode.HALF_UP);
        assertThat(new BigDecimal(own.path("amount").asText()).subtract(part).abs()).isLessThan(new BigDecimal("0.01"));
    }

    @Test
    void a_year_can_be_entered_as_it_was_decided_and_entered_again() {
        var post = new HallandPost("Boendesamordnare", true);
        JsonNode decided = post.year(Map.of("year", 2023, "parts", List.of(Map.of("party", "1380", "amount", "376000.00")))).expect(201).json();
        assertThat(decided.path("mode").asText()).isEqualTo("AS_DECIDED");
        assertThat(decided.path("amount").asText()).isEqualTo("376000.00");
        assertThat(decided.has("key")).isFalse();
        JsonNode again = post.year(Map.of("year", 2023, "parts", List.of(Map.of("party", "1380", "amount", "380000.00")))).expect(201).json();
        assertThat(again.path("revision").asInt()).isEqualTo(2);
        assertThat(post.host.get(post.path("/years/2023")).expect(200).json().path("amount").asText()).isEqualTo("380000.00");
        assertThat(post.host.get(post.path("/timeline")).expect(200).json()).extracting(point -> point.path("text").asText())
                .contains("year", "year-again");
    }

    @Test
    void what_cannot_be_is_refused_with_the_field_named() {
        var post = new HallandPost("Hälsokommunikatör", false);
        refused(post.costs(2024, "12.345"), "amount");
        refused(post.year(Map.of("year", 2024, "amount", "100.00", "key", Map.of("type", "FIXED_PERCENT"),
                "parts", List.of(Map.of("party", "1380", "percent", "50")))), "parts");
        refused(post.year(Map.of("year", 2024, "parts", List.of(Map.of("party", "0580", "amount", "1.00")))), "parts");
        refused(post.host.post("posts", Map.of("title", "", "task", "x", "fte", "0", "startedOn", "2016-01-01", "caseReference", "x",
                "agreements", List.of())), "title");
        assertThat(post.year(Map.of("year", 2024, "amount", "1.00", "key", Map.of("type", "PER_CAPITA"), "surprise", 1)).status()).isEqualTo(400);
        assertThat(post.costs(2015, "100.00").status()).isEqualTo(409);
    }

    @Test
    void only_the_host_enters_a_cost_and_only_parties_see_the_post() {
        var post = new HallandPost("Trygghetssamordnare", true);
        assertThat(HallandPost.officer("1380").post(post.path("/years"), Map.of("year", 2024, "amount", "1.00", "key", Map.of("type", "EQUAL"),
                "source", "x", "clause", "§ 4")).status()).isEqualTo(403);
        for (String path : List.of("", "/years", "/years/2024", "/timeline", "/ending"))
            Api.as("samordnare-14", "14").get(post.path(path)).expect(404);
        assertThat(Api.as("lasare-1380", COUNTY).post("posts", Map.of()).status()).isIn(400, 403);
    }

    @Test
    void the_same_key_makes_one_post() {
        var post = new HallandPost("Kultursamordnare", false);
        var ask = Map.of("title", "Två gånger", "task", "x", "fte", "0.5", "startedOn", "2020-01-01", "caseReference", "x", "agreements", post.agreements);
        Api once = post.host.with("Idempotency-Key", "halland-" + post.number);
        assertThat(once.post("posts", ask).expect(201).text()).isEqualTo(once.post("posts", ask).expect(201).text());
    }

    private static void refused(Api.Answer answer, String field) {
        answer.expect(400);
        assertThat(answer.json().path("violations")).extracting(violation -> violation.path("field").asText()).anyMatch(name -> name.startsWith(field));
    }

    private static BigDecimal sum(JsonNode year) {
        return StreamSupport.stream(year.path("parts").spliterator(), false).map(part -> new BigDecimal(part.path("amount").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
