package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.cofinancing.HallandPost.row;
import static se.overens.it.cofinancing.OstgotaPost.LAST_DAY;
import static se.overens.it.cofinancing.OstgotaPost.MUNICIPALITIES;
import static se.overens.it.cofinancing.OstgotaPost.officer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Await;
import se.overens.it.Stack;

/// "Avtalet sägs upp från 30/9 2024. Beslutet gäller under förutsättning att övriga kommuner i länet fattar motsvarande
/// beslut": thirteen conditional decisions, twelve, one that deviates, one revoked, one appealed, to the last öre.
class ConditionalEndingIT {

    private static final String NOT_FOUND = "not-found";

    @Test
    void thirteen_end_their_post_on_condition_that_the_others_do() {
        var post = new OstgotaPost("Integrationssamordnare på villkor");
        post.costs(Map.of("year", 2023, "parts", List.of(Map.of("party", "0580", "amount", "376000.00"))));
        before_anybody_has_decided(post);
        the_first_decision_is_its_own_until_it_is_shared(post);
        twelve_decide_without_the_county_board(post);
        one_names_another_day_and_those_who_have_decided_say_that_it_corresponds(post);
        the_county_board_is_let_in_and_registers_the_thirteenth(post);
        one_is_taken_back_and_adopted_again(post);
        one_is_appealed(post);
        finance().post("invoice-bases", Map.of("post", post.number, "period", "2024-H1")).expect(201);
        notice_is_given_and_what_comes_after_it_has_no_effect(post);
        it_costs_nothing_more(post);
        it_is_settled_to_the_last_ore(post);
    }

    private static void before_anybody_has_decided(OstgotaPost post) {
        JsonNode meaning = officer("0580").get(post.path("/ending/consequences?lastDay=" + LAST_DAY)).expect(200).json();
        assertThat(meaning.path("years")).extracting(year -> year.path("year").asInt() + " " + year.path("knownFrom").asInt() + " " + year.path("lower").asText())
                .containsExactly("2024 2023 94000.00", "2025 2023 376000.00", "2026 2023 376000.00");
        for (JsonNode party : meaning.path("parties"))
            assertThat(party.path("years").get(1).path("lower").asText()).isEqualTo(party.path("party").asText().equals("0580") ? "376000.00" : "0.00");
        assertThat(meaning.path("earliestLastDay").asText()).isEqualTo("2024-09-30");
        assertThat(row(meaning.path("parties"), "0580").path("monthLater").asText()).isEqualTo("31333.33");
        post.costs(Map.of("year", 2024, "amount", "1053453.78", "key", Map.of("type", "PER_CAPITA"), "parts", List.of()));
        assertThat(officer("0580").get(post.path("/ending/consequences?lastDay=2024-07-31")).expect(200).json().path("tooEarly").asBoolean()).isTrue();
        refused(officer("0580").get(post.path("/ending/consequences")), 400, "invalid");
        refused(officer("0580").get(post.path("/ending")), 404, NOT_FOUND);
    }

    private static void the_first_decision_is_its_own_until_it_is_shared(OstgotaPost post) {
        post.decidesOnItsAgreement("0580").expect(201);
        JsonNode own = post.board("0580");
        assertThat(row(own.path("rows"), "0580").path("standing").asText()).isEqualTo("UNSHARED");
        assertThat(own.path("decided").asInt()).isZero();
        assertThat(tasks("0580")).contains("post-ending-share");
        refused(officer("0581").get(post.path("/ending")), 404, NOT_FOUND);
        refused(post.host.get(post.path("/ending")), 404, NOT_FOUND);
        assertThat(decisions(officer("0580"), post)).hasSize(1);
        assertThat(decisions(post.host, post)).isEmpty();
        refused(officer("0580").post(post.path("/ending/shares"), Map.of("audience", "HOST")), 409, "post-ending-not-shared");
        assertThat(officer("0580").post(post.path("/ending/shares"), Map.of("audience", "PAYERS")).expect(201).json().path("receipt").asText()).startsWith("05-2024-");
        refused(officer("0580").post(post.path("/ending/shares"), Map.of("audience", "PAYERS")), 409, "post-ending-shared-already");
        assertThat(post.board("0581").path("decided").asInt()).isEqualTo(1);
        assertThat(tasks("0581")).contains("post-ending-decision");
        refused(post.host.get(post.path("/ending")), 404, NOT_FOUND);
        assertThat(post.host.get(post.path("/timeline")).expect(200).json().toString()).doesNotContain("ending-proposed");
    }

    /// To terminate Linköping's agreement, as they are seen on it.
    private static List<JsonNode> decisions(Api who, OstgotaPost post) {
        JsonNode all = who.get("agreements/" + post.agreement("0580") + "/acts").expect(200).json().path("decisions");
        return all.valueStream().filter(decision -> decision.path("action").asText().equals("TERMINATE")).toList();
    }

    private static void twelve_decide_without_the_county_board(OstgotaPost post) {
        post.decidesOnItsAgreement("0581").expect(201);
        assertThat(row(post.board("0580").path("rows"), "0581").path("standing").asText()).isEqualTo("MISSING");
        assertThat(row(post.board("0581").path("rows"), "0581").path("standing").asText()).isEqualTo("UNSHARED");
        officer("0581").post(post.path("/ending/shares"), Map.of("audience", "PAYERS")).expect(201);
        assertThat(post.board("0580").path("decided").asInt()).isEqualTo(2);
        refused(post.decides("0581", Map.of("paragraph", "§118")), 409, "decision-registered-already");
        refused(post.decides("0509", Map.of("agreement", post.agreement("0580"))), 409, "decision-about-another-post");
        MUNICIPALITIES.stream().filter(code -> !List.of("0560", "0580", "0581", "0586").contains(code))
                .forEach(code -> post.decides(code, Map.of("agreement", post.agreement(code))).expect(201));
        assertThat(post.board("0580").path("missing")).extracting(JsonNode::asText).containsExactly("0560", "0586");
    }

    private static void one_names_another_day_and_those_who_have_decided_say_that_it_corresponds(OstgotaPost post) {
        JsonNode deviating = row(post.decides("0586", Map.of("lastDay", "2024-10-31")).expect(201).json().path("rows"), "0586");
        assertThat(deviating.path("standing").asText()).isEqualTo("DEVIATES");
        assertThat(deviating.path("toConfirm")).hasSize(11);
        String confirmation = post.path("/ending/decisions/" + deviating.path("decision").path("id").asText() + "/confirmation");
        refused(post.host.post(confirmation, Map.of()), 404, NOT_FOUND);
        refused(officer("0560").post(confirmation, Map.of()), 409, "confirm-after-own-decision");
        refused(officer("0586").post(confirmation, Map.of()), 409, "nothing-to-confirm");
        assertThat(tasks("0580")).contains("post-ending-confirm");
        deviating.path("toConfirm").forEach(code -> officer(code.asText()).post(confirmation, Map.of()).expect(201));
        refused(officer("0580").post(confirmation, Map.of()), 409, "nothing-to-confirm");
        assertThat(row(post.board("0560").path("rows"), "0586").path("standing").asText()).isEqualTo("COUNTS");
        assertThat(post.board("0560").path("decided").asInt()).isEqualTo(12);
        assertThat(post.board("0560").path("state").asText()).isEqualTo("PENDING");
    }

    private static void the_county_board_is_let_in_and_registers_the_thirteenth(OstgotaPost post) {
        officer("0560").post(post.path("/ending/shares"), Map.of("audience", "HOST")).expect(201);
        assertThat(decisions(post.host, post)).hasSize(1);
        assertThat(post.host.get(post.path("/ending")).expect(200).json().path("missing")).extracting(JsonNode::asText).containsExactly("0560");
        var minutes = post.minutes(post.host, Map.of("party", "0560", "decidedOn", "2024-08-20", "paragraph", "§ 104", "publishedOn", "2024-08-20"));
        JsonNode fulfilled = post.host.post(post.path("/ending/decisions"), minutes).expect(201).json();
        assertThat(fulfilled.path("state").asText()).isEqualTo("FULFILLED");
        assertThat(row(fulfilled.path("rows"), "0580").path("mandatedRole").asText()).isEqualTo("Kommundirektör");
        assertThat(row(fulfilled.path("rows"), "0560").has("mandatedRole")).isFalse();
        assertThat(tasks("0580")).contains("post-ending-notice");
        assertThat(tasks("0560")).contains("post-ending-notice-without-mandate");
    }

    private static void one_is_taken_back_and_adopted_again(OstgotaPost post) {
        String decision = row(post.board("0513").path("rows"), "0513").path("decision").path("id").asText();
        JsonNode without = officer("0513").post(post.path("/ending/decisions/" + decision + "/revocation"),
                Map.of("revokedOn", "2024-08-20", "reason", "Återtaget av kommunstyrelsen")).expect(201).json();
        assertThat(without.path("state").asText()).isEqualTo("PENDING");
        assertThat(without.has("fulfilledOn")).isFalse();
        refused(officer("0580").post(post.path("/ending/notices"), Map.of("givenOn", "2024-08-20")), 409, "condition-not-fulfilled");
        assertThat(post.decides("0513", Map.of("decidedOn", "2024-08-20", "paragraph", "§ 140", "publishedOn", "2024-08-20")).expect(201).json().path("state").asText())
                .isEqualTo("FULFILLED");
    }

    private static void one_is_appealed(OstgotaPost post) {
        String decision = row(post.board("0584").path("rows"), "0584").path("decision").path("id").asText();
        String at = post.path("/ending/decisions/" + decision);
        refused(officer("0580").post(at + "/appeal", Map.of("appealedOn", "2024-07-01")), 403, "not-allowed");
        refused(officer("0584").post(at + "/appeal", Map.of("appealedOn", "2024-06-01")), 400, "invalid");
        JsonNode pending = officer("0584").post(at + "/appeal", Map.of("appealedOn", "2024-07-01", "courtReference", "6120-24")).expect(201).json();
        assertThat(row(pending.path("rows"), "0584").path("standing").asText()).isEqualTo("APPEALED");
        assertThat(pending.path("state").asText()).isEqualTo("PENDING");
        refused(officer("0584").post(at + "/appeal", Map.of("appealedOn", "2024-07-02")), 409, "appeal-pending");
        JsonNode upheld = post.host.post(at + "/judgment", Map.of("outcome", "UPHELD", "decidedOn", "2024-08-19")).expect(201).json();
        assertThat(row(upheld.path("rows"), "0584").path("decision").path("appeal").path("outcome").asText()).isEqualTo("UPHELD");
        assertThat(upheld.path("state").asText()).isEqualTo("FULFILLED");
        refused(post.host.post(at + "/judgment", Map.of("outcome", "ANNULLED", "decidedOn", "2024-08-19")), 409, "no-appeal-pending");
    }

    private static void notice_is_given_and_what_comes_after_it_has_no_effect(OstgotaPost post) {
        for (String code : MUNICIPALITIES)
            if (!code.equals("0560")) officer(code).post(post.path("/ending/notices"), Map.of("givenOn", "2024-08-20")).expect(201);
        post.host.post(post.path("/ending/notices"), Map.of("party", "0560", "givenOn", "2024-08-20", "document", HallandPost.file(post.host))).expect(201);
        String decision = row(post.board("0509").path("rows"), "0509").path("decision").path("id").asText();
        var revocation = Map.of("revokedOn", "2024-08-20", "reason", "Ångrat");
        refused(officer("0509").post(post.path("/ending/decisions/" + decision + "/revocation"), revocation), 409, "notice-rests-on-decision");
        JsonNode noted = officer("0509").post(post.path("/ending/decisions/" + decision + "/revocation"),
                Map.of("revokedOn", "2024-08-20", "reason", "Ångrat", "withoutEffect", true)).expect(201).json();
        assertThat(row(noted.path("rows"), "0509").path("decision").path("revokedWithoutEffect").asBoolean()).isTrue();
        assertThat(noted.path("state").asText()).isEqualTo("FULFILLED");
        JsonNode ended = post.host.post(post.path("/ending/receipts"), Map.of("receivedOn", "2024-08-20")).expect(201).json();
        assertThat(ended.path("postLastDay").asText()).isEqualTo(LAST_DAY);
    }

    private static void it_costs_nothing_more(OstgotaPost post) {
        JsonNode meaning = post.board("0580").path("consequences");
        BigDecimal with = BigDecimal.ZERO;
        for (JsonNode party : meaning.path("parties")) with = with.add(new BigDecimal(party.path("years").get(0).path("with").asText()));
        assertThat(with).isEqualByComparingTo("790090.34");
        assertThat(meaning.path("years").get(0).path("with").asText()).isEqualTo("790090.34");
        assertThat(meaning.path("years").get(1).path("with").asText()).isEqualTo("0.00");
        assertThat(row(meaning.path("parties"), "0560").path("years").get(0).path("with").asText()).isNotEqualTo("0.00");
    }

    /// 526 726,89 was invoiced for the spring; 786 000,01 was spent until the last day.
    private static void it_is_settled_to_the_last_ore(OstgotaPost post) {
        try {
            Stack.moveTo(LocalDate.of(2024, 10, 15));
            JsonNode figures = SettledYear.of(OstgotaPost.COUNTY, post.number, 2024, "WHOLE", List.of("2024-Q1 262000.00", "2024-Q2 262000.00", "2024-Q3 262000.01"))
                    .path("figures");
            assertThat(figures.path("cost").asText()).isEqualTo("786000.01");
            assertThat(figures.path("through").asText()).isEqualTo(LAST_DAY);
            assertThat(figures.path("claims").asText()).isEqualTo("259273.12");
            assertThat(figures.path("gap").asText()).isEqualTo("0.00");
        } finally {
            Stack.moveTo(Stack.DAY);
        }
    }

    private static Api finance() {
        return Api.as("ekonom-05", OstgotaPost.COUNTY);
    }

    @Test
    void two_first_decisions_at_the_same_moment_propose_one_ending() throws Exception {
        var post = new OstgotaPost("Samtidiga på avtalen");
        for (Api.Answer answer : AtOnce.both(() -> post.decidesOnItsAgreement("0561"), () -> post.decidesOnItsAgreement("0562"))) answer.expect(201);
        for (String code : List.of("0561", "0562"))
            assertThat(row(post.board(code).path("rows"), code).path("standing").asText()).isEqualTo("UNSHARED");
        officer("0561").post(post.path("/ending/shares"), Map.of("audience", "PAYERS")).expect(201);
        officer("0562").post(post.path("/ending/shares"), Map.of("audience", "PAYERS")).expect(201);
        assertThat(post.board("0563").path("decided").asInt()).isEqualTo(2);
    }

    @Test
    void first_decisions_that_do_not_know_of_each_other_meet_when_one_is_shared() {
        var post = new OstgotaPost("Var för sig");
        assertThat(row(post.decides("0561", Map.of()).expect(201).json().path("rows"), "0561").path("standing").asText()).isEqualTo("UNSHARED");
        post.decides("0562", Map.of("lastDay", "2024-10-31")).expect(201);
        assertThat(row(post.board("0562").path("rows"), "0561").path("standing").asText()).isEqualTo("MISSING");
        officer("0561").post(post.path("/ending/shares"), Map.of("audience", "PAYERS")).expect(201);
        assertThat(post.board("0563").path("decided").asInt()).isEqualTo(1);
        assertThat(row(post.board("0562").path("rows"), "0562").path("standing").asText()).isEqualTo("UNSHARED");
        officer("0562").post(post.path("/ending/shares"), Map.of("audience", "PAYERS")).expect(201);
        assertThat(row(post.board("0563").path("rows"), "0562").path("standing").asText()).isEqualTo("DEVIATES");
        refused(post.host.post(post.path("/ending/decisions"), post.minutes(post.host, Map.of("party", "0563"))), 404, NOT_FOUND);
    }

    @Test
    void two_that_leave_on_the_same_day_are_confirmed_at_the_same_moment_and_the_post_ends_once() throws Exception {
        var post = new HallandPost("Sista två ut", true);
        post.propose();
        for (String code : HallandPost.MUNICIPALITIES) post.decides(code).expect(201);
        for (String code : HallandPost.MUNICIPALITIES) post.notice(code).expect(201);
        confirm(post, HallandPost.MUNICIPALITIES.subList(0, 4)).expect(201);
        for (Api.Answer answer : AtOnce.both(() -> confirm(post, List.of("1383")), () -> confirm(post, List.of("1384")))) answer.expect(201);
        assertThat(post.board().path("postLastDay").asText()).isEqualTo(HallandPost.LAST_DAY);
    }

    @Test
    void four_of_six_are_enough_where_that_was_proposed_and_an_appealed_decision_counts_where_that_was_said() {
        var post = new HallandPost("Minst fyra", false);
        HallandPost.officer("1380").post(post.path("/ending"), Map.of("text", "från 30/9 2024", "lastDay", HallandPost.LAST_DAY, "longStop", "2024-12-31",
                "quorum", Map.of("atLeast", 4), "appealedCounts", true)).expect(201);
        post.handOver();
        for (String code : HallandPost.MUNICIPALITIES.subList(0, 4)) post.decides(code).expect(201);
        JsonNode fulfilled = post.board();
        assertThat(fulfilled.path("state").asText()).isEqualTo("FULFILLED");
        String decision = row(fulfilled.path("rows"), "1380").path("decision").path("id").asText();
        String at = post.path("/ending/decisions/" + decision);
        assertThat(HallandPost.officer("1380").post(at + "/appeal", Map.of("appealedOn", "2024-07-01")).expect(201).json().path("state").asText()).isEqualTo("FULFILLED");
        JsonNode annulled = HallandPost.officer("1380").post(at + "/judgment", Map.of("outcome", "ANNULLED", "decidedOn", "2024-08-19")).expect(201).json();
        assertThat(annulled.path("state").asText()).isEqualTo("PENDING");
        assertThat(row(annulled.path("rows"), "1380").path("standing").asText()).isEqualTo("ANNULLED");
    }

    @Test
    void the_day_after_the_long_stop_the_decisions_have_lapsed_and_everybody_is_told() {
        var post = new HallandPost("Villkor som faller", true);
        post.propose();
        post.decides("1380").expect(201);
        try {
            Stack.moveTo(LocalDate.of(2025, 1, 1));
            Await.until(Duration.ofSeconds(20), () -> post.board().path("state").asText(), "FAILED"::equals);
            refused(post.decides("1381"), 409, "post-ending-failed");
            assertThat(HallandPost.officer("1381").get("tasks").expect(200).json().toString()).contains("post-ending-lapsed");
            Api administrator = Api.as("orgadmin-1381", HallandPost.COUNTY);
            Await.until(Duration.ofSeconds(60), () -> administrator.get("mails?size=200").expect(200).json().path("items").toString(),
                    mails -> mails.contains("post-ending-lapsed") || mails.contains("Besluten har fallit"));
            HallandPost.officer("1381").post(post.path("/ending"), Map.of("text", "2025-03-31", "lastDay", "2025-03-31")).expect(201);
            assertThat(row(HallandPost.officer("1380").get(post.path("/ending")).expect(200).json().path("rows"), "1380").path("standing").asText()).isEqualTo("MISSING");
        } finally {
            Stack.moveTo(Stack.DAY);
        }
    }

    private static Api.Answer confirm(HallandPost post, List<String> parties) {
        return post.host.post(post.path("/ending/receipts"), Map.of("parties", parties, "receivedOn", "2024-08-20"));
    }

    private static String tasks(String code) {
        return officer(code).get("tasks").expect(200).json().toString();
    }

    private static void refused(Api.Answer answer, int status, String code) {
        answer.expect(status);
        assertThat(answer.json().path("type").asText()).endsWith("/" + code);
    }
}
