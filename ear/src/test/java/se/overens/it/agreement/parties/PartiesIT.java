package se.overens.it.agreement.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.agreement.parties.Uppsala.AGENCY;
import static se.overens.it.agreement.parties.Uppsala.ASSOCIATION;
import static se.overens.it.agreement.parties.Uppsala.FEDERATION;
import static se.overens.it.agreement.parties.Uppsala.act;
import static se.overens.it.agreement.parties.Uppsala.attach;
import static se.overens.it.agreement.parties.Uppsala.county;
import static se.overens.it.agreement.parties.Uppsala.officer;
import static se.overens.it.agreement.parties.Uppsala.signatory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.overens.it.Api;
import se.overens.it.Api.Answer;
import se.overens.it.Await;
import se.overens.it.Stack;

/// Uppsala län: who is a party, who sees it, and who acts for whom.
@TestMethodOrder(MethodOrderer.MethodName.class)
class PartiesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> BOARD = List.of("samordnare-03", "lasare-03", "orgadmin-03");

    @BeforeAll
    static void the_members_are_there() {
        List.of(AGENCY, ASSOCIATION, FEDERATION).forEach(Uppsala::takeIn);
    }

    @Test
    void three_agree_without_the_board_and_the_board_can_neither_see_nor_count_it() {
        await();
        Map<String, String> before = everythingReadBy(BOARD, 999_999);
        assertThat(everythingReadBy(BOARD, 999_999)).as("reading changes nothing").isEqualTo(before);

        Api uppsala = officer("0380");
        int number = Uppsala.offer(uppsala, List.of("0382", AGENCY), null);
        Uppsala.counter(officer("0382"), number, "§ 7", "Parterna följer upp överenskommelsen tre gånger om året.", Map.of()).expect(201);
        act(uppsala, number, "acceptances", Map.of("version", 2)).expect(201);
        act(officer(AGENCY), number, "acceptances", Map.of("version", 2)).expect(201);
        Uppsala.conclude(number, List.of("0380", "0382", AGENCY));
        assertThat(Uppsala.state(uppsala, number)).isEqualTo("ACTIVE");
        Await.until(PATIENCE, () -> uppsala.get("audit/head").expect(200).json().path("count").asLong(),
                sealed -> sealed == uppsala.get("audit?size=1").expect(200).json().path("total").asLong());

        Map<String, String> after = everythingReadBy(BOARD, number);
        after.replaceAll((path, answer) -> answer.replace(String.valueOf(number), "999999"));
        assertThat(after).isEqualTo(before);
        assertThat(List.of(number)).as("numbers do not count").noneMatch(n -> n < 100_000);
    }

    @Test
    void a_text_that_names_the_board_is_prepared_without_it_and_then_sent_on() {
        Api habo = officer("0305");
        int number = Uppsala.offer(habo, List.of("0319", "lst"), List.of("0319"));
        county().get("agreements/" + number).expect(404);
        JsonNode offered = habo.get("agreements/" + number).expect(200).json();
        assertThat(offered.path("pending").findValuesAsText("code")).containsExactly("lst");
        assertThat(offered.path("parties").findValuesAsText("code")).containsExactly("0305", "0319");
        Uppsala.counter(officer("0319"), number, "§ 7", "Parterna följer upp överenskommelsen varje kvartal.", Map.of()).expect(201);
        act(habo, number, "acceptances", Map.of("version", 2)).expect(201);
        assertThat(Uppsala.state(habo, number)).as("the board has not been asked").isEqualTo("COUNTERED");
        act(habo, number, "decisions", Uppsala.decision(attach(habo), "EXECUTIVE_BOARD", "Ordföranden")).expect(409);

        act(officer("0319"), number, "audience", Map.of("parties", List.of("lst"))).expect(403);
        act(habo, number, "audience", Map.of("parties", List.of("0330"))).expect(400);
        act(habo, number, "audience", Map.of("parties", List.of("lst"))).expect(201);
        act(habo, number, "audience", Map.of("parties", List.of("lst"))).expect(400);
        JsonNode seen = county().get("agreements/" + number + "/acts").expect(200).json();
        assertThat(seen.path("versions").findValuesAsText("number")).containsExactly("2");
        assertThat(seen.path("acceptances").findValuesAsText("documentVersion")).containsOnly("2");
        county().get("agreements/" + number + "/versions/1").expect(404);
        county().get("agreements/" + number + "/differences?from=1&to=2").expect(404);
        county().get("agreements/" + number + "/versions/2").expect(200);
        assertThat(county().get("agreements/" + number + "/rounds").expect(200).json().findValuesAsText("version")).containsOnly("2");
        JsonNode points = county().get("agreements/" + number + "/negotiation").expect(200).json().path("points");
        assertThat(points.findValuesAsText("changedIn")).as("what was before it does not see").containsOnly("2");
        assertThat(points.findValuesAsText("before")).containsOnly("null");
        officer("0319").get("agreements/" + number + "/versions/1").expect(200);
        act(county(), number, "acceptances", Map.of("version", 2)).expect(201);
        assertThat(Uppsala.state(habo, number)).isEqualTo("ALIGNED");
    }

    @Test
    void whoever_keeps_an_agreement_registers_every_step_that_comes_on_paper() {
        Api tierp = officer("0360");
        int number = Uppsala.offer(tierp, List.of(AGENCY), null);
        Map<String, Object> paper = Map.of("party", AGENCY, "document", attach(tierp));
        assertThat(act(officer(AGENCY), number, "acceptances", Map.of("version", 1, "party", "0360", "document", attach(officer(AGENCY)))).status()).as("only the keeper").isEqualTo(403);
        act(tierp, number, "acceptances", Map.of("version", 1, "party", AGENCY)).expect(400);
        Uppsala.counter(tierp, number, "§ 7", "Parterna följer upp överenskommelsen i maj.", paper).expect(201);
        Uppsala.counter(tierp, number, "§ 7", "Parterna följer upp överenskommelsen i maj och i november.", Map.of()).expect(201);
        act(tierp, number, "acceptances", with(paper, "version", 3)).expect(201);
        act(tierp, number, "decisions", Uppsala.decision(attach(tierp), "EXECUTIVE_BOARD", "Ordföranden")).expect(201);
        act(tierp, number, "decisions", with(Uppsala.decision(attach(tierp), "GOVERNING_BODY", "Regionchefen"), "party", AGENCY)).expect(201);
        act(signatory("0360"), number, "signatures", Uppsala.signature(tierp, number, "Ordföranden")).expect(201);
        Map<String, Object> signed = Uppsala.signature(tierp, number, "Regionchefen");
        signed.putAll(paper);
        act(tierp, number, "signatures", signed).expect(201);
        assertThat(Uppsala.state(tierp, number)).isEqualTo("ACTIVE");
        act(tierp, number, "termination-notices", with(paper, "givenOn", "2024-08-19")).expect(201);
        act(tierp, number, "termination-notices/af/receipt", Map.of("receivedOn", "2024-08-20")).expect(201);

        JsonNode acts = officer(AGENCY).get("agreements/" + number + "/acts").expect(200).json();
        assertThat(acts.path("versions").findValuesAsText("forAnother")).containsExactly("false", "true", "false");
        assertThat(acts.path("decisions").findValuesAsText("registeredForAnother")).containsExactlyInAnyOrder("false", "true");
        assertThat(acts.path("signatures").findValuesAsText("forAnother")).containsExactly("false", "true");
        assertThat(acts.path("notices").findValuesAsText("forAnother")).containsExactly("true");
    }

    @Test
    void a_receipt_on_paper_confirms_the_keepers_own_notice() {
        Api tierp = officer("0360");
        int number = tierp.post("agreements/existing", Map.of("title", "Avtal med föreningen", "form", "COLLABORATION", "parties", List.of(ASSOCIATION), "bilateral", false,
                "signedOn", "2020-11-18", "startsOn", "2021-01-01", "caseReference", "KS 2020/7", "scan", attach(tierp), "noticeTerms", Map.of("noticeMonths", 3, "endsAt", "MONTH_END"),
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas lika.", "mandatory", false)))).expect(201).json().get(0).path("number").asInt();
        Map<String, Object> decision = new HashMap<>(Uppsala.decision(attach(tierp), "EXECUTIVE_BOARD", "Kommundirektören"));
        decision.putAll(Map.of("action", "TERMINATE", "lastDay", "2024-11-30", "mandate", Map.of("roleTitle", "Kommundirektören", "scope", "GIVE_NOTICE", "startsOn", "2024-08-14")));
        act(tierp, number, "decisions", decision).expect(201);
        act(tierp, number, "termination-notices", Map.of("givenOn", "2024-08-19")).expect(201);
        act(tierp, number, "termination-notices/0360/receipt", Map.of("receivedOn", "2024-08-20")).expect(409);
        act(tierp, number, "termination-notices/0360/receipt", Map.of("receivedOn", "2024-08-20", "document", attach(tierp))).expect(201);
        assertThat(tierp.get("agreements/" + number + "/acts").expect(200).json().path("notices").findValuesAsText("receivedByLetter")).containsExactly("true");
    }

    @Test
    void a_regional_body_decides_and_signs_inside_its_mandate_and_is_refused_outside() {
        Api knivsta = officer("0330");
        Api body = officer(FEDERATION);
        JsonNode given = knivsta.post("delegations", mandate(attach(knivsta), Map.of())).expect(201).json().path("delegation");
        assertThat(body.get("delegations").expect(200).json().findValuesAsText("id")).contains(given.path("id").asText());
        county().get("delegations/" + given.path("id").asText()).expect(404);
        officer("0331").post("delegations", mandate(attach(officer("0331")), Map.of("body", AGENCY))).expect(400);
        officer("0331").post("delegations", mandate(attach(officer("0331")), Map.of("caseReference", " "))).expect(400);

        int tooMany = offerOf(body, 13, "2025-12-31");
        Answer refused = decide(body, tooMany).expect(409);
        assertThat(refused.json().path("type").asText()).endsWith("outside-mandate-persons-of-year");
        assertThat(refused.json().path("detail").asText()).contains("13", "12", "1 för många", "Knivsta kommun", "2025");
        assertThat(act(body, tooMany, "acceptances", Map.of("version", 1, "party", "0330")).expect(409).json().path("type").asText()).endsWith("outside-mandate-persons-of-year");

        int number = offerOf(body, 12, "2025-12-31");
        act(body, number, "acceptances", Map.of("version", 1, "party", "0330")).expect(201);
        act(body, number, "decisions", Uppsala.decision(attach(body), "GOVERNING_BODY", "Förbundsdirektören")).expect(201);
        decide(body, number).expect(201);
        Map<String, Object> signature = Uppsala.signature(body, number, "Förbundsdirektören");
        signature.put("party", "0330");
        act(body, number, "signatures", signature).expect(403);
        act(signatory(FEDERATION), number, "signatures", signature).expect(201);
        act(signatory(FEDERATION), number, "signatures", Uppsala.signature(body, number, "Förbundsdirektören")).expect(201);
        assertThat(Uppsala.state(knivsta, number)).isEqualTo("ACTIVE");
        assertThat(knivsta.get("agreements/" + number + "/acts").expect(200).json().path("signatures").findValuesAsText("byMandate")).containsExactly("true", "false");
        act(body, number, "termination-notices", Map.of("party", "0330", "givenOn", "2024-08-19")).expect(409);
        assertThat(knivsta.get("delegations/" + given.path("id").asText()).expect(200).json().path("acts").findValuesAsText("act")).containsExactly("ANSWER", "DECIDE", "SIGN");

        anAddendumAsksForItsOwnMandate(knivsta, body, number);

        county().get("agreements/" + number).expect(404);
        body.post("agreement-copies", Map.of("agreement", number)).expect(201);
        body.post("agreement-copies", Map.of("agreement", number)).expect(409);
        JsonNode copies = county().get("agreement-copies").expect(200).json();
        assertThat(copies.get(0).path("sentBy").asText()).isEqualTo(FEDERATION);
        county().get("agreements/" + number).expect(404);
        officer("0331").get("agreement-copies/" + copies.get(0).path("id").asText()).expect(404);

        knivsta.post("delegations/" + given.path("id").asText() + "/revocation", Map.of("revokedOn", "2024-08-20", "reason", "Nytt beslut")).expect(201);
        knivsta.post("delegations/" + given.path("id").asText() + "/revocation", Map.of("revokedOn", "2024-08-20", "reason", "En gång till")).expect(409);
        act(body, tooMany, "acceptances", Map.of("version", 1, "party", "0330")).expect(400);
    }

    @Test
    void whoever_leaves_keeps_its_name_in_history_and_loses_its_way_in() {
        Uppsala.takeIn(ASSOCIATION);
        Api heby = officer("0331");
        int number = Uppsala.offer(heby, List.of(ASSOCIATION), null);
        officer(ASSOCIATION).get("agreements/" + number).expect(200);
        officer("0331").put("members/" + ASSOCIATION + "/end", Map.of("lastDay", "2024-08-19")).expect(403);
        county().put("members/lst/end", Map.of("lastDay", "2024-08-19")).expect(409);
        county().post("members", Map.of("code", AGENCY, "startsOn", "2024-08-20")).expect(409);
        county().post("members", Map.of("newcomer", Map.of("number", "802999-0001", "name", "Fel siffra", "kind", "ASSOCIATION"), "startsOn", "2024-08-20")).expect(400);
        county().put("members/" + ASSOCIATION + "/end", Map.of("lastDay", Stack.DAY.minusDays(1).toString())).expect(200);
        try {
            officer(ASSOCIATION).get("agreements/" + number).expect(404);
            assertThat(heby.get("agreements/" + number).expect(200).json().path("parties").findValuesAsText("name")).contains("Övningsföreningen");
            assertThat(county().get("members").expect(200).json().findValuesAsText("code")).doesNotContain(ASSOCIATION);
            assertThat(county().get("members?all=true").expect(200).json().findValuesAsText("code")).contains(ASSOCIATION);
            heby.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of(ASSOCIATION), "startsOn", "2025-01-01")).expect(400);
            act(heby, number, "acceptances", Map.of("version", 1, "party", ASSOCIATION, "document", attach(heby))).expect(201);
        } finally {
            county().post("members", Map.of("code", ASSOCIATION, "startsOn", "2024-08-20")).expect(201);
        }
        officer(ASSOCIATION).get("agreements/" + number).expect(200);
    }

    /// To amend is another mandate than to enter, and its limits are of the agreement with the addendum.
    private static void anAddendumAsksForItsOwnMandate(Api knivsta, Api body, int number) {
        int words = addendum(body, number, clause -> clause.put("text", "Parterna arbetar tillsammans."));
        assertThat(act(body, words, "acceptances", Map.of("version", 1, "party", "0330")).expect(409).json().path("type").asText()).endsWith("mandate-does-not-cover-answer");
        String given = knivsta.post("delegations", mandate(attach(knivsta), Map.of("scopes", List.of("AMEND")))).expect(201).json().at("/delegation/id").asText();
        act(body, words, "acceptances", Map.of("version", 1, "party", "0330")).expect(201);
        act(body, words, "decisions", Uppsala.decision(attach(body), "GOVERNING_BODY", "Förbundsdirektören")).expect(201);
        decide(body, words).expect(201);
        int more = addendum(body, number, clause -> ((ObjectNode) clause.path("terms").get(0)).put("value", "13"));
        assertThat(act(body, more, "acceptances", Map.of("version", 1, "party", "0330")).expect(409).json().path("type").asText()).endsWith("outside-mandate-persons-of-year");
        assertThat(knivsta.get("delegations/" + given).expect(200).json().path("acts").findValuesAsText("act")).containsExactly("ANSWER", "DECIDE");
        knivsta.post("delegations/" + given + "/revocation", Map.of("revokedOn", "2024-08-20", "reason", "Nytt beslut")).expect(201);
    }

    /// Offered by the body: the clause about figures gets other words or values.
    private static int addendum(Api body, int number, Consumer<ObjectNode> change) {
        ObjectNode clause = null;
        for (JsonNode each : body.get("agreements/" + number + "/versions/1").expect(200).json().path("clauses"))
            if (each.path("section").asText().equals("FIGURE")) clause = each.deepCopy();
        change.accept(clause);
        String draft = body.post("agreements/" + number + "/addenda/drafts", Map.of("title", "Tillägg", "startsOn", "2025-02-01", "clauses", List.of(clause),
                "amendment", Map.of("changes", List.of(Map.of("clause", clause.path("number").asText(), "how", "REPLACES"))))).expect(201).json().path("id").asText();
        return Uppsala.send(body, draft, null);
    }

    private static Map<String, Object> mandate(String extract, Map<String, Object> other) {
        Map<String, Object> mandate = new HashMap<>(Map.of("body", FEDERATION, "scopes", List.of("ENTER", "SIGN"), "startsOn", "2024-01-01", "mostPersons", 12,
                "mostMonths", 24, "decidedBy", "MUNICIPAL_COUNCIL", "decidedOn", "2023-12-11", "paragraph", "§ 204"));
        mandate.put("caseReference", "KS 2023/311");
        mandate.put("extract", extract);
        mandate.putAll(other);
        return mandate;
    }

    /// Between the body and Knivsta, with so many places in 2025.
    private static int offerOf(Api body, int places, String endsOn) {
        String id = body.post("agreements/drafts", Map.of("template", "figures-reception", "parties", List.of("0330"), "startsOn", "2025-01-01"))
                .expect(201).json().path("id").asText();
        Answer read = body.get("agreements/drafts/" + id).expect(200);
        ObjectNode text = Uppsala.text(read.json());
        text.put("endsOn", endsOn);
        text.path("clauses").forEach(clause -> {
            if (!clause.path("section").asText().equals("FIGURE")) return;
            ArrayNode terms = ((ObjectNode) clause).putArray("terms");
            terms.addObject().put("kind", "FIGURE").put("about", "ASSIGNABLE_PLACES").put("party", "0330").put("year", 2025).put("value", String.valueOf(places));
        });
        body.ifMatch(read.etag()).put("agreements/drafts/" + id, text).expect(200);
        return Uppsala.send(body, id, null);
    }

    private static Answer decide(Api body, int number) {
        Map<String, Object> decision = Uppsala.decision(attach(body), "DELEGATE", "Förbundsdirektören");
        decision.put("party", "0330");
        return act(body, number, "decisions", decision);
    }

    private static Map<String, Object> with(Map<String, Object> some, String key, Object value) {
        Map<String, Object> more = new HashMap<>(some);
        more.put(key, value);
        return more;
    }

    /// What the board itself has done is sealed, so that it does not change by itself.
    private static void await() {
        Await.until(PATIENCE, () -> county().get("audit/head").expect(200).json().path("count").asLong(),
                sealed -> sealed == county().get("audit?size=1").expect(200).json().path("total").asLong());
    }

    /// Every GET of the API, with the answers of each account: status and bytes.
    private static Map<String, String> everythingReadBy(List<String> accounts, int number) {
        JsonNode paths = Api.anonymous().with("Accept", "application/json").get(Stack.address() + "/openapi").json().path("paths");
        Map<String, String> read = new TreeMap<>();
        for (String account : accounts) {
            Api reader = Api.as(account, "03");
            paths.properties().stream().filter(path -> path.getKey().contains("{workspace}") && path.getValue().has("get")).forEach(path -> {
                Answer answer = reader.get(Samples.below(path.getKey(), number));
                assertThat(answer.status()).as(path.getKey()).isLessThan(500);
                // a workbook carries the moment it was made; its rows are the same list as the CSV beside it
                String body = path.getKey().endsWith("xlsx") ? "" : answer.text();
                read.put(account + " " + path.getKey(), answer.status() + " " + body.replaceFirst("\"correlation\":\"[^\"]*\"", ""));
            });
        }
        assertThat(read).hasSizeGreaterThan(60);
        return read;
    }
}
