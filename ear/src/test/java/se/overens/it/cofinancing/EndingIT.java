package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.cofinancing.HallandPost.LAST_DAY;
import static se.overens.it.cofinancing.HallandPost.MUNICIPALITIES;
import static se.overens.it.cofinancing.HallandPost.officer;
import static se.overens.it.cofinancing.HallandPost.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// How a shared post ends, on 20 August 2024.
class EndingIT {

    private static final List<String> ALL_BUT_THE_LAST = MUNICIPALITIES.subList(0, MUNICIPALITIES.size() - 1);
    private static final String LAST = MUNICIPALITIES.getLast();

    @Test
    void a_single_day_is_read_both_ways_with_what_each_costs() {
        var post = new HallandPost("Samordnare till årets slut", true, "YEAR_END", 3);
        post.costs(2024, "1200000.00").expect(201);
        JsonNode readings = officer("1380").post(post.path("/ending/readings"), Map.of("text", "från 30/9 2024")).expect(200).json();
        JsonNode lastDay = readings.path("readings").get(0);
        JsonNode notice = readings.path("readings").get(1);
        assertThat(lastDay.path("kind").asText()).isEqualTo("LAST_DAY");
        assertThat(lastDay.path("lastDay").asText()).isEqualTo(LAST_DAY);
        assertThat(lastDay.path("total").asText()).isEqualTo("900000.00");
        assertThat(lastDay.path("totalByDays").asText()).isEqualTo("898360.66");
        assertThat(lastDay.path("allowed").asBoolean()).isFalse();
        assertThat(notice.path("kind").asText()).isEqualTo("NOTICE_GIVEN");
        assertThat(notice.path("lastDay").asText()).isEqualTo("2024-12-31");
        assertThat(notice.path("total").asText()).isEqualTo("1200000.00");
        officer("1380").post(post.path("/ending/readings"), Map.of("text", "snarast möjligt")).expect(400);
    }

    @Test
    void the_post_ends_only_when_the_last_has_decided_and_every_notice_is_confirmed() {
        var post = new HallandPost("Integrationssamordnare", true);
        post.costs(2024, "1200000.00").expect(201);
        post.propose();
        assertThat(officer("1381").post(post.path("/ending"), Map.of("text", "x", "lastDay", LAST_DAY)).status()).isEqualTo(409);

        for (String code : ALL_BUT_THE_LAST) post.decides(code).expect(201);
        JsonNode board = post.board();
        assertThat(board.path("state").asText()).isEqualTo("PENDING");
        assertThat(board.path("decided").asInt()).isEqualTo(5);
        assertThat(board.path("missing")).extracting(JsonNode::asText).containsExactly(LAST);
        assertThat(board.path("totalToLastDay").asText()).isEqualTo("900000.00");
        assertThat(board.path("noticeBy").asText()).isEqualTo("2024-08-31");
        refused(post.notice("1380"), "condition-not-fulfilled");

        JsonNode fulfilled = post.registered(LAST).expect(201).json();
        assertThat(fulfilled.path("state").asText()).isEqualTo("FULFILLED");
        JsonNode registered = row(fulfilled.path("rows"), LAST).path("decision");
        assertThat(registered.path("registeredForAnother").asBoolean()).isTrue();
        assertThat(registered.path("registeredBy").asText()).startsWith("Länsstyrelsen");

        for (String code : ALL_BUT_THE_LAST) post.notice(code).expect(201);
        post.host.post(post.path("/ending/notices"), Map.of("party", LAST, "givenOn", "2024-08-20", "document", HallandPost.file(post.host))).expect(201);
        JsonNode first = post.host.post(post.path("/ending/receipts"), Map.of("parties", List.of("1380"), "receivedOn", "2024-08-20")).expect(201).json();
        assertThat(row(first.path("rows"), "1380").path("lastDay").asText()).isEqualTo(LAST_DAY);
        assertThat(first.has("postLastDay")).isFalse();
        JsonNode ended = post.host.post(post.path("/ending/receipts"), Map.of("receivedOn", "2024-08-20")).expect(201).json();
        assertThat(ended.path("postLastDay").asText()).isEqualTo(LAST_DAY);

        assertThat(officer("1380").get(post.path("")).expect(200).json().path("lastDay").asText()).isEqualTo(LAST_DAY);
        refused(post.costs(2025, "1200000.00"), "post-has-ended");
        assertThat(officer("1380").get(post.path("/timeline")).expect(200).json()).extracting(point -> point.path("text").asText())
                .contains("started", "contract", "year", "ending-proposed", "decision", "fulfilled", "notice", "last-day");
    }

    @Test
    void the_last_two_who_decide_at_the_same_moment_see_each_other() throws Exception {
        for (int round = 1; round <= 3; round++) {
            var post = new HallandPost("Samtidig " + round, round % 2 == 0);
            post.propose();
            for (String code : MUNICIPALITIES.subList(0, 4)) post.decides(code).expect(201);
            for (Api.Answer answer : AtOnce.both(() -> post.decides("1383"), () -> post.registered("1384"))) answer.expect(201);
            JsonNode board = post.board();
            assertThat(board.path("state").asText()).isEqualTo("FULFILLED");
            assertThat(board.has("fulfilledOn")).isTrue();
            assertThat(board.path("decided").asInt()).isEqualTo(6);
        }
    }

    @Test
    void a_decision_that_is_taken_back_or_names_another_day_does_not_count() {
        var post = new HallandPost("Ångrad", false);
        post.propose();
        for (String code : ALL_BUT_THE_LAST) post.decides(code).expect(201);
        JsonNode deviating = post.decides(officer(LAST), Map.of("lastDay", "2024-12-31")).expect(201).json();
        assertThat(row(deviating.path("rows"), LAST).path("standing").asText()).isEqualTo("DEVIATES");
        assertThat(deviating.path("state").asText()).isEqualTo("PENDING");
        JsonNode rejected = post.decides(officer(LAST), Map.of("outcome", "REJECTED", "decidedOn", "2024-06-19")).expect(201).json();
        assertThat(row(rejected.path("rows"), LAST).path("standing").asText()).isEqualTo("REJECTED");
        JsonNode whole = post.decides(officer(LAST), Map.of("decidedOn", "2024-06-26")).expect(201).json();
        assertThat(whole.path("state").asText()).isEqualTo("FULFILLED");

        String decision = row(whole.path("rows"), "1380").path("decision").path("id").asText();
        assertThat(officer("1381").post(post.path("/ending/decisions/" + decision + "/revocation"), Map.of("revokedOn", "2024-08-20", "reason", "x"))
                .status()).isEqualTo(403);
        JsonNode without = officer("1380").post(post.path("/ending/decisions/" + decision + "/revocation"),
                Map.of("revokedOn", "2024-08-20", "reason", "Återtaget av kommunstyrelsen")).expect(201).json();
        assertThat(without.path("state").asText()).isEqualTo("PENDING");
        refused(post.notice("1381"), "condition-not-fulfilled");
    }

    @Test
    void what_the_host_proposes_meanwhile_goes_up_in_what_those_who_pay_prepared() {
        var post = new HallandPost("Två förslag", true);
        post.proposeWithoutTheHost();
        for (String code : List.of("1380", "1382")) post.decides(code).expect(201);
        JsonNode own = post.host.post(post.path("/ending"), Map.of("text", "årsskiftet", "lastDay", "2024-12-31")).expect(201).json();
        assertThat(own.path("decided").asInt()).isZero();
        assertThat(own.has("beside")).isFalse();
        post.decides(post.host, Map.of("party", "1381", "lastDay", "2024-12-31")).expect(201);
        post.decidesOnItsAgreement("1383").expect(201);
        assertThat(row(officer("1383").get(post.path("/ending")).expect(200).json().path("rows"), "1383").path("standing").asText()).isEqualTo("UNSHARED");

        JsonNode prepared = officer("1380").get(post.path("/ending")).expect(200).json();
        assertThat(prepared.path("lastDay").asText()).isEqualTo(LAST_DAY);
        assertThat(prepared.path("beside").get(0).path("lastDay").asText()).isEqualTo("2024-12-31");
        assertThat(prepared.path("beside").get(0).path("merged").asBoolean()).isFalse();
        assertThat(row(prepared.path("rows"), "1381").path("standing").asText()).isEqualTo("DEVIATES");
        JsonNode hosts = post.board();
        assertThat(hosts.path("lastDay").asText()).isEqualTo("2024-12-31");
        assertThat(row(hosts.path("rows"), "1380").path("standing").asText()).isEqualTo("MISSING");
        assertThat(hosts.path("decided").asInt()).isEqualTo(1);

        post.handOver();
        JsonNode one = post.board();
        assertThat(one.path("lastDay").asText()).isEqualTo(LAST_DAY);
        assertThat(one.path("beside").get(0).path("merged").asBoolean()).isTrue();
        assertThat(one.path("decided").asInt()).isEqualTo(2);
        assertThat(row(one.path("rows"), "1381").path("toConfirm")).extracting(JsonNode::asText).containsExactlyInAnyOrder("1380", "1382");
        one_that_does_not_log_in_confirms_on_paper(post, row(one.path("rows"), "1381").path("decision").path("id").asText());
    }

    private static void one_that_does_not_log_in_confirms_on_paper(HallandPost post, String decision) {
        String confirmation = post.path("/ending/decisions/" + decision + "/confirmation");
        assertThat(post.host.post(confirmation, Map.of()).status()).isEqualTo(403);
        assertThat(post.host.post(confirmation, Map.of("party", "1380")).status()).isEqualTo(400);
        assertThat(post.host.post(confirmation, Map.of("party", "9999", "document", HallandPost.file(post.host))).status()).isEqualTo(404);
        assertThat(officer("1380").post(confirmation, Map.of("party", "1382", "document", HallandPost.file(officer("1380")))).status()).isEqualTo(403);
        refused(post.host.post(confirmation, Map.of("party", "1315", "document", HallandPost.file(post.host))), "confirm-after-own-decision");
        JsonNode written = row(post.host.post(confirmation, Map.of("party", "1382", "document", HallandPost.file(post.host))).expect(201).json().path("rows"), "1381");
        assertThat(written.path("confirmedOnPaper")).hasSize(1);
        assertThat(written.path("toConfirm")).extracting(JsonNode::asText).containsExactly("1380");
        refused(post.host.post(confirmation, Map.of("party", "1382", "document", HallandPost.file(post.host))), "nothing-to-confirm");
        JsonNode accepted = officer("1380").post(confirmation, Map.of()).expect(201).json();
        assertThat(row(accepted.path("rows"), "1381").path("standing").asText()).isEqualTo("COUNTS");
        assertThat(accepted.path("decided").asInt()).isEqualTo(3);
    }

    @Test
    void a_decision_is_of_the_life_of_the_post() {
        var post = new HallandPost("Orimliga dagar", true);
        post.propose();
        assertThat(post.decides(officer("1380"), Map.of("lastDay", "2010-01-01")).status()).isEqualTo(400);
        String decision = row(post.decides("1380").expect(201).json().path("rows"), "1380").path("decision").path("id").asText();
        assertThat(officer("1380").post(post.path("/ending/decisions/" + decision + "/revocation"), Map.of("revokedOn", "2024-06-11", "reason", "x")).status()).isEqualTo(400);
        assertThat(officer("1380").get(post.path("/ending/consequences?lastDay=%2B999999999-12-31")).status()).isEqualTo(400);
        var nobody = new HashMap<String, Object>();
        nobody.put("named", Arrays.asList((String) null));
        assertThat(officer("1380").post(post.path("/ending"), Map.of("text", "x", "lastDay", LAST_DAY, "quorum", nobody)).status()).isEqualTo(400);
    }

    @Test
    void where_the_agreement_says_nothing_of_notice_the_notice_says_when() {
        Api host = Api.as("samordnare-13", HallandPost.COUNTY);
        String agreement = "agreements/" + host.post("agreements/existing", Map.of("title", "Tyst avtal", "form", "COLLABORATION", "parties", List.of("1380"), "bilateral", true,
                "signedOn", "2020-01-01", "startsOn", "2020-01-01", "caseReference", "3310-2020", "clauses", List.of(), "scan", HallandPost.file(host)))
                .expect(201).json().get(0).path("number").asText();
        var notice = new HashMap<String, Object>(Map.of("party", "1380", "givenOn", "2024-08-20", "document", HallandPost.file(host)));
        assertThat(host.ifMatch(host.get(agreement).etag()).post(agreement + "/termination-notices", notice).expect(400).json().path("violations").get(0).path("field").asText())
                .isEqualTo("lastDay");
        notice.put("lastDay", "2024-12-31");
        host.ifMatch(host.get(agreement).etag()).post(agreement + "/termination-notices", notice).expect(201);
    }

    @Test
    void notice_before_the_condition_is_given_only_with_a_reason() {
        var post = new HallandPost("Brådskande", true);
        post.propose();
        post.decides("1380").expect(201);
        refused(post.notice("1380"), "condition-not-fulfilled");
        JsonNode given = officer("1380").post(post.path("/ending/notices"),
                Map.of("givenOn", "2024-08-20", "overrideReason", "Kommunen lämnar oavsett de andra")).expect(201).json();
        assertThat(row(given.path("rows"), "1380").path("noticeGivenOn").asText()).isEqualTo("2024-08-20");
        assertThat(given.path("state").asText()).isEqualTo("PENDING");
        assertThat(post.notice("1380").status()).isEqualTo(409);
    }

    @Test
    void a_party_decides_for_itself_only() {
        var post = new HallandPost("Egna beslut", true);
        post.propose();
        assertThat(post.decides(officer("1380"), Map.of("party", "1381")).status()).isEqualTo(403);
        assertThat(post.decides(Api.as("lasare-1380", HallandPost.COUNTY), Map.of("extract", HallandPost.file(officer("1380")))).status()).isEqualTo(403);
        assertThat(officer("1380").post(post.path("/ending/receipts"), Map.of("receivedOn", "2024-08-20")).status()).isEqualTo(403);
        assertThat(post.decides(officer("1380"), Map.of("decidedOn", "2024-08-21")).status()).isEqualTo(400);
    }

    private static void refused(Api.Answer answer, String code) {
        answer.expect(409);
        assertThat(answer.json().path("type").asText()).endsWith("/" + code);
    }
}
