package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.cofinancing.SharedBySeven.COUNTY;
import static se.overens.it.cofinancing.SharedBySeven.FINANCE;
import static se.overens.it.cofinancing.SharedBySeven.HOST;
import static se.overens.it.cofinancing.SharedBySeven.SEVEN;
import static se.overens.it.cofinancing.SharedBySeven.amounts;
import static se.overens.it.cofinancing.SharedBySeven.notice;
import static se.overens.it.cofinancing.SharedBySeven.officer;
import static se.overens.it.cofinancing.SharedBySeven.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// One party leaves and the others go on, or one joins, on 20 August 2024.
class LeavingIT {

    @Test
    void of_seven_one_leaves_in_the_middle_of_the_year_and_one_joins_to_the_last_öre() {
        var post = new SharedBySeven("Sju samordnar", SEVEN, notice(Map.of("oneLeaves", "LIVES_ON", "shares", "RECALCULATE")));
        post.costs(2024, "1000000.00");
        previewed(post);
        int spring = basis(post, "2024-H1", "500000.00");
        paysAPart(spring);

        post.notice("1427", "2024-03-15", Map.of("reason", "Kommunen gör arbetet själv")).expect(201);
        JsonNode confirmed = post.received("1427", "2024-03-18").expect(201).json();
        assertThat(confirmed.path("state").asText()).as("the others go on").isEqualTo("ACTIVE");
        JsonNode given = post.notices(officer("1427")).at("/records/0");
        assertThat(List.of(given.path("noticeGivenOn").asText(), given.path("lastDay").asText(), given.path("lastBilledDay").asText(), given.path("standing").asText()))
                .containsExactly("2024-03-15", "2024-06-30", "2024-06-30", "HAS_LEFT");
        assertThat(given.path("reason").asText()).isEqualTo("Kommunen gör arbetet själv");
        assertThat(post.act(HOST, "/termination-notices/1427/withdrawal", Map.of("reason", "Ångrat sig", "document", paper(HOST))).expect(409).json().path("type").asText())
                .endsWith("/notice-has-taken-effect");
        assertThat(post.post().path("lastDay").isTextual()).as("one that leaves alone ends nothing").isFalse();

        joins(post);
        post.costs(2024, "1000000.00");
        JsonNode autumn = FINANCE.get("invoice-bases/" + basis(post, "2024-H2", "500000.00")).expect(200).json();
        assertThat(amounts(autumn.path("rows"), "code", "amount")).containsExactly("1401 73412.70", "1402 73412.70", "1407 73412.70", "1415 73412.70", "1419 73412.70",
                "1421 73412.69", "1430 59523.81");
        assertThat(amounts(FINANCE.get("invoice-bases/" + spring).expect(200).json().path("rows"), "code", "amount")).as("what was billed stands")
                .containsExactly("1401 71428.58", "1402 71428.57", "1407 71428.57", "1415 71428.57", "1419 71428.57", "1421 71428.57", "1427 71428.57");
    }

    /// Before anybody decides, by the one that thinks of leaving.
    private static void previewed(SharedBySeven post) {
        JsonNode preview = officer("1427").get(post.path("/changes/leaving?party=1427&noticeGivenOn=2024-03-15")).expect(200).json();
        JsonNode leaver = preview.at("/leavers/0");
        assertThat(leaver.path("earliest").asText()).isEqualTo("2024-06-30");
        assertThat(leaver.path("noticeBy").asText()).isEqualTo("2024-03-31");
        assertThat(preview.path("rule").asText()).isEqualTo("RECALCULATE");
        assertThat(preview.path("staying").asInt()).isEqualTo(6);
        JsonNode year = preview.at("/years/0");
        assertThat(amounts(year.path("rows"), "party", "after")).containsExactly("1401 154761.92", "1402 154761.91", "1407 154761.90", "1415 154761.90", "1419 154761.90",
                "1421 154761.90", "1427 71428.57");
        assertThat(amounts(year.path("rows"), "party", "difference")).contains("1401 11904.77", "1427 -71428.57");
        assertThat(preview.at("/years/1/basis").asInt()).as("2025 is reckoned with the cost of 2024").isEqualTo(2024);
        assertThat(amounts(preview.at("/years/1/rows"), "party", "after")).contains("1401 166666.67", "1421 166666.66", "1427 0.00");

        JsonNode silent = officer("1427").get(post.path("/changes/leaving?party=1427&lastDay=2024-06-30&shares=GAP")).expect(200).json();
        assertThat(silent.at("/years/0/gap").asText()).isEqualTo("71428.57");
        assertThat(silent.at("/leavers/0/reached").asBoolean()).as("a notice today does not reach June").isFalse();
        JsonNode two = officer("1427").get(post.path("/changes/leaving?party=1427&party=1421&noticeGivenOn=2024-03-15")).expect(200).json();
        assertThat(two.path("staying").asInt()).isEqualTo(5);
        assertThat(two.at("/years/0/gap").asText()).isEqualTo("0.00");
        assertThat(officer("1427").get(post.path("/changes/own-ends")).expect(200).json().at("/0/lastDay").asText()).isEqualTo("2024-12-31");
        officer("1427").get(post.path("/changes/leaving")).expect(400);
        officer("1427").get(post.path("/changes/leaving?party=1480")).expect(404);
        officer("1430").get(post.path("/changes/leaving?party=1427")).expect(404);
    }

    private static void paysAPart(int basis) {
        String row = "invoice-bases/" + basis + "/rows/1427";
        FINANCE.post(row + "/ledger-number", Map.of("number", "VG" + basis + "-1427")).expect(201);
        JsonNode paid = FINANCE.post(row + "/payments", Map.of("paidOn", "2024-08-19", "amount", "50000.00")).expect(201).json();
        assertThat(amounts(paid.path("rows"), "code", "state")).contains("1427 PARTLY_PAID");
    }

    private static void joins(SharedBySeven post) {
        int own = SharedBySeven.contract("Anslutning", List.of("1430"), "2024-08-01", notice(Map.of("shares", "RECALCULATE")));
        String agreements = post.path("/changes/agreements");
        officer("1401").post(agreements, Map.of("agreement", own, "from", "2024-08-01")).expect(403);
        HOST.post(agreements, Map.of("agreement", own, "from", "2024-07-31")).expect(400);
        JsonNode attached = HOST.post(agreements, Map.of("agreement", own, "from", "2024-08-01")).expect(201).json();
        assertThat(attached.path("parties")).extracting(JsonNode::asText).contains("1430");
        assertThat(attached.path("receipt").asText()).startsWith("14-2024-");
        HOST.post(agreements, Map.of("agreement", own, "from", "2024-08-01")).expect(400);
        assertThat(HOST.get(post.path("/changes/leaving?party=1430&lastDay=2024-07-15")).expect(400).json().at("/violations/0/message").asText())
                .as("an exit before the entry").contains("2024-08-01");
    }

    private static int basis(SharedBySeven post, String period, String total) {
        JsonNode made = FINANCE.post("invoice-bases", Map.of("post", post.number, "period", period)).expect(201).json();
        assertThat(made.path("totalAmount").asText()).isEqualTo(total);
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : made.path("rows")) sum = sum.add(new BigDecimal(row.path("amount").asText()));
        assertThat(sum).isEqualByComparingTo(total);
        return made.path("number").asInt();
    }

    @Test
    void a_notice_names_its_end_by_the_partys_own_rule_and_is_taken_back_when_all_agree() {
        var post = new SharedBySeven("Tre med olika tid", List.of("1401", "1402"), Map.of("noticeMonths", 3, "endsAt", "YEAR_END", "oneLeaves", "ENDS_FOR_ALL",
                "parties", List.of(Map.of("party", "1402", "period", Map.of("length", 3, "unit", "YEARS"), "basis", "egen regel"))));
        assertThat(post.notices(officer("1401")).at("/own/ends/0/lastDay").asText()).isEqualTo("2024-12-31");
        assertThat(post.notices(officer("1402")).at("/own/ends/0/lastDay").asText()).isEqualTo("2027-12-31");
        assertThat(officer("1402").get("agreements/" + post.agreement + "/notice-preview?party=1401&givenOn=2024-10-01").expect(200).json().path("lastDay").asText())
                .isEqualTo("2025-12-31");

        assertThat(post.notice("1401", "2024-08-20", Map.of("lastDay", "2024-09-30")).expect(400).json().at("/violations/0/message").asText()).contains("2024-12-31");
        assertThat(post.notice("1401", "2024-08-20", Map.of("lastDay", "2025-06-30")).expect(400).json().at("/violations/0/message").asText()).contains("2025-12-31");
        post.notice("1401", "2024-08-20", Map.of("lastDay", "2025-12-31")).expect(201);
        JsonNode ending = post.received("1401", "2024-08-20").expect(201).json();
        assertThat(ending.path("state").asText() + " " + ending.path("lastDay").asText()).as("it ends for all").isEqualTo("ENDING 2025-12-31");
        assertThat(post.post().path("lastDay").asText()).isEqualTo("2025-12-31");

        String withdrawal = "/termination-notices/1401/withdrawal";
        post.act(officer("1401"), withdrawal, Map.of("reason", "Kommunen stannar")).expect(201);
        post.act(officer("1401"), withdrawal, Map.of("reason", "En gång till")).expect(409);
        post.act(officer("1401"), withdrawal + "/answers", Map.of("consents", true)).expect(409);
        JsonNode one = post.act(HOST, withdrawal + "/answers", Map.of("consents", true)).expect(201).json();
        assertThat(one.path("state").asText()).as("one more has to agree").isEqualTo("ENDING");
        JsonNode all = post.act(officer("1402"), withdrawal + "/answers", Map.of("consents", true)).expect(201).json();
        assertThat(all.path("state").asText()).isEqualTo("ACTIVE");
        assertThat(post.notices(HOST).at("/records/0/standing").asText()).isEqualTo("WITHDRAWN");
        assertThat(post.post().path("lastDay").isTextual()).as("the post goes on").isFalse();
        post.notice("1401", "2024-08-20", Map.of()).expect(201);
        post.act(HOST, withdrawal, Map.of("reason", "Igen", "document", paper(HOST))).expect(201);
        post.act(officer("1402"), withdrawal + "/answers", Map.of("consents", false)).expect(201);
        assertThat(post.notices(HOST).at("/records/1/withdrawals/0/outcome").asText()).isEqualTo("REFUSED");
    }

    @Test
    void those_who_stay_are_asked_in_an_addendum_and_nothing_changes_before_its_day() {
        List<String> three = List.of("1401", "1402", "1407");
        var post = new SharedBySeven("Tre blir två", three, notice(Map.of()));
        post.costs(2024, "300000.00");
        post.costs(2025, "300000.00");
        JsonNode preview = officer("1401").get(post.path("/changes/leaving?party=1407&lastDay=2024-12-31")).expect(200).json();
        assertThat(preview.path("says").isTextual()).as("the agreement says nothing").isFalse();
        assertThat(preview.at("/years/0/gap").asText()).isEqualTo("100000.00");
        JsonNode begun = HOST.post(post.path("/changes/addenda"), Map.of("parties", List.of("1407"), "lastDay", "2024-12-31", "shares", "RECALCULATE")).expect(201).json();
        String draft = begun.at("/0/draft").asText();
        JsonNode text = HOST.get("agreements/drafts/" + draft).expect(200).json();
        assertThat(text.findValue("leaves")).extracting(JsonNode::asText).containsExactly("1407");
        assertThat(text.toString()).contains("Öckerö lämnar den 31 december 2024");

        int addendum = HOST.ifMatch(HOST.get("agreements/drafts/" + draft).etag()).post("agreements/drafts/" + draft + "/offer", "").expect(201).json().path("number").asInt();
        for (String code : three) agree(addendum, code, "/acceptances", Map.of("version", 1));
        for (String code : three) agree(addendum, code, "/decisions", decision("EXECUTIVE_BOARD"));
        act(HOST, addendum, "/decisions", decision("COUNTY_BOARD"));
        assertThat(parts(post, 2025)).as("nobody has signed").containsExactly("1401 100000.00", "1402 100000.00", "1407 100000.00");
        for (String code : three) sign(Api.as("undertecknare-" + code, COUNTY), addendum);
        sign(Api.as("undertecknare-14", COUNTY), addendum);

        assertThat(parts(post, 2024)).containsExactly("1401 100000.00", "1402 100000.00", "1407 100000.00");
        assertThat(parts(post, 2025)).contains("1401 150000.00", "1402 150000.00").doesNotContain("1407 100000.00");
        JsonNode agreement = HOST.get("agreements/" + post.agreement).expect(200).json();
        assertThat(agreement.path("state").asText()).isEqualTo("ACTIVE");
        JsonNode last = officer("1401").get(post.path("/changes/leaving?party=1402&lastDay=2025-06-30")).expect(200).json();
        assertThat(last.path("staying").asInt()).as("the last but one leaves").isEqualTo(1);
        HOST.post(post.path("/changes/addenda"), Map.of("parties", List.of("1401", "1402"), "lastDay", "2025-06-30", "shares", "GAP")).expect(400);
    }

    /// What each pays of the year, as it stands now.
    private static List<String> parts(SharedBySeven post, int year) {
        JsonNode asked = HOST.get(post.path("/changes/leaving?party=1402&lastDay=" + year + "-12-30")).expect(200).json();
        return amounts(asked.at("/years/0/rows"), "party", "before");
    }

    private static Map<String, Object> decision(String body) {
        return Map.of("body", body, "decidedOn", "2024-08-14", "paragraph", "§ 118", "caseReference", "KS 2024/87", "outcome", "APPROVED",
                "mandate", Map.of("roleTitle", "Ordföranden", "scope", "SIGN", "startsOn", "2024-08-14"));
    }

    private static void agree(int addendum, String code, String below, Map<String, Object> what) {
        act(officer(code), addendum, below, what);
    }

    private static void act(Api who, int addendum, String below, Map<String, Object> what) {
        Map<String, Object> whole = new java.util.HashMap<>(what);
        if (below.equals("/decisions")) whole.put("extract", paper(who));
        String path = "agreements/" + addendum;
        who.ifMatch(who.get(path).expect(200).etag()).post(path + below, whole).expect(201);
    }

    private static void sign(Api signatory, int addendum) {
        Api.Answer read = signatory.get("agreements/" + addendum).expect(200);
        signatory.ifMatch(read.etag()).post("agreements/" + addendum + "/signatures",
                Map.of("sha256", read.json().path("documentSha256").asText(), "name", "Exempel Exempelsson", "roleTitle", "Ordföranden")).expect(201);
    }
}
