package se.overens.it.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.agreement.negotiation.Kalmar.accept;
import static se.overens.it.agreement.negotiation.Kalmar.act;
import static se.overens.it.agreement.negotiation.Kalmar.answer;
import static se.overens.it.agreement.negotiation.Kalmar.attach;
import static se.overens.it.agreement.negotiation.Kalmar.negotiation;
import static se.overens.it.agreement.negotiation.Kalmar.officer;
import static se.overens.it.agreement.negotiation.Kalmar.party;
import static se.overens.it.agreement.negotiation.Kalmar.save;
import static se.overens.it.agreement.negotiation.Kalmar.send;
import static se.overens.it.agreement.negotiation.Kalmar.standpoints;
import static se.overens.it.agreement.negotiation.Kalmar.state;
import static se.overens.it.agreement.negotiation.Kalmar.strings;
import static se.overens.it.agreement.negotiation.Kalmar.type;
import static se.overens.it.agreement.negotiation.Kalmar.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Kalmar län: seven municipalities and the county board negotiate one regional agreement in rounds.
class NegotiationIT {

    private static final String QUARTERLY = "Styrgruppen jämför varje kvartal och redovisar skriftligt.";
    private static final String MONTHLY = "Styrgruppen jämför varje månad.";
    private final Kalmar kalmar = new Kalmar();
    private final Api county = kalmar.county;

    @Test
    void seven_municipalities_and_the_county_negotiate_one_regional_agreement() throws Exception {
        int number = kalmar.regional(Kalmar.SEVEN);
        JsonNode first = negotiation(county, number);
        assertThat(first.path("round").asInt()).isEqualTo(1);
        assertThat(strings(first.path("turn"))).containsExactlyElementsOf(Kalmar.SEVEN);
        assertThat(first.path("answerBy").asText()).isEqualTo("2030-09-20");
        answer(officer("0883"), number, "0883", Map.of("§ 5", List.of("RESERVES", "Vi vill pröva det ett år."))).expect(201);

        crossedProposalsLieSideBySideUntilTheyAreJoined(number);
        anAnswerToWhatHasJustChangedIsRefusedWithTheDifference(number);
        standpointsStandWhereNothingChanged(number);
        aTextIsTakenBackAndTheOneBeforeLiesThereAgain(number);
        theLastTwoAnswerAtTheSameMoment(number);
        whatWasGivenForWhatCanBeRead(number);
    }

    private void crossedProposalsLieSideBySideUntilTheyAreJoined(int number) {
        Api first = officer("0880");
        Api second = officer("0881");
        String one = write(first, number, Map.of("§ 4", "Parterna möts två gånger om året.", "§ 6", QUARTERLY));
        String two = write(second, number, Map.of("§ 6", MONTHLY));
        String etag = second.get("agreements/" + number).etag();
        send(first, number, first.get("agreements/" + number).etag(), one).expect(201);
        send(second, number, etag, two).expect(201);
        assertThat(state(county, number)).isEqualTo("DIVIDED");
        assertThat(negotiation(county, number).path("proposals")).hasSize(2);
        accept(officer("0882"), number, 2).expect(409);
        assertThat(county.get("tasks").expect(200).json().findValuesAsText("text")).contains("agreement-join");

        JsonNode beside = county.get("agreements/" + number + "/proposals").expect(200).json();
        Map<String, String> taken = new HashMap<>();
        beside.path("points").forEach(point -> taken.put(point.path("point").asText(), point.path("taken").asText()));
        assertThat(taken).containsEntry("§ 4", "2").containsEntry("§ 6", "null").hasSize(2);
        Answer unchosen = county.post("agreements/" + number + "/joining-drafts", Map.of("choices", Map.of())).expect(400);
        assertThat(unchosen.json().path("violations").get(0).path("message").asText()).contains("§ 6");
        String joined = county.post("agreements/" + number + "/joining-drafts", Map.of("choices", Map.of("§ 6", 3))).expect(201).json().path("id").asText();
        save(county, joined, Map.of());
        JsonNode sent = send(county, number, county.get("agreements/" + number).etag(), joined).expect(201).json();
        assertThat(sent.path("documentVersion").asInt()).isEqualTo(4);
        assertThat(sent.path("round").path("number").asInt()).isEqualTo(3);
        assertThat(sent.path("clauses").findValuesAsText("text")).contains("Parterna möts två gånger om året.", MONTHLY);
    }

    private void anAnswerToWhatHasJustChangedIsRefusedWithTheDifference(int number) {
        Answer refused = accept(officer("0882"), number, 1).expect(412);
        type(refused, "accepted-version-is-not-latest");
        assertThat(refused.json().path("violations").findValuesAsText("field")).containsExactlyInAnyOrder("§ 4", "§ 6");
        assertThat(refused.json().path("violations").toString()).contains(MONTHLY);
    }

    private void standpointsStandWhereNothingChanged(int number) {
        JsonNode now = negotiation(county, number);
        assertThat(strings(party(now, "0883").path("open"))).containsExactly("§ 4", "§ 6");
        assertThat(party(now, "0883").path("stands").path("§ 5").path("stand").asText()).isEqualTo("RESERVES");
        assertThat(strings(party(now, "0880").path("open"))).containsExactly("§ 6");
        assertThat(strings(party(now, "0881").path("open"))).containsExactly("§ 4");

        Api objecting = officer("0882");
        Answer bare = answer(objecting, number, "0882", Map.of("§ 6", List.of("OBJECTS", ""))).expect(400);
        assertThat(bare.json().path("violations").toString()).contains("reason");
        act(objecting, number, "standpoints", Map.of("version", 4, "standpoints", List.of(Map.of("point", "§ 6", "stand", "AGREES")))).expect(400);
        answer(objecting, number, "0882", Map.of("§ 6", List.of("OBJECTS", "Varje månad är för ofta."))).expect(201);
        assertThat(party(negotiation(county, number), "0882").path("state").asText()).isEqualTo("OBJECTING");

        JsonNode paper = negotiation(county, number);
        List<Map<String, String>> said = standpoints(paper, "0884", Map.of());
        act(county, number, "standpoints", Map.of("version", 4, "party", "0884", "standpoints", said)).expect(400);
        act(officer("0883"), number, "standpoints", Map.of("version", 4, "party", "0884", "document", attach(officer("0883")), "standpoints", said)).expect(403);
        act(county, number, "standpoints", Map.of("version", 4, "party", "0884", "document", attach(county), "standpoints", said)).expect(201);
        assertThat(party(negotiation(officer("0884"), number), "0884").path("stands").path("§ 4").path("forAnother").asBoolean()).isTrue();
        act(officer("0883"), number, "reminders", Map.of()).expect(403);
        act(county, number, "reminders", Map.of()).expect(201);
        act(county, number, "reminders", Map.of()).expect(409);
    }

    private void aTextIsTakenBackAndTheOneBeforeLiesThereAgain(int number) {
        String counter = write(county, number, Map.of("§ 6", "Styrgruppen jämför när den vill."));
        send(county, number, county.get("agreements/" + number).etag(), counter).expect(201);
        Api building = officer("0881");
        String onIt = write(building, number, Map.of("§ 6", "Styrgruppen jämför två gånger om året."));
        act(building, number, "withdrawals", Map.of("version", 5, "reason", "Inte vår.")).expect(409);
        act(county, number, "withdrawals", Map.of("version", 5)).expect(400);
        act(county, number, "withdrawals", Map.of("version", 5, "reason", "Skickades för tidigt.")).expect(201);
        JsonNode back = negotiation(county, number);
        assertThat(back.path("documentVersion").asInt()).isEqualTo(4);
        assertThat(party(back, "0882").path("state").asText()).isEqualTo("OBJECTING");
        assertThat(party(back, "0884").path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(strings(party(back, "0885").path("open"))).contains("§ 4", "§ 6");
        type(send(building, number, building.get("agreements/" + number).etag(), onIt).expect(409), "version-withdrawn");
        type(accept(officer("0885"), number, 5).expect(409), "version-withdrawn");
        building.get("agreements/drafts/" + onIt).expect(200);
        JsonNode rebased = building.post("agreements/" + number + "/joining-drafts", Map.of("choices", Map.of("§ 6", 0))).expect(201).json();
        assertThat(rebased.path("basedOn").asInt()).isEqualTo(4);
        assertThat(rebased.path("text").path("clauses").findValuesAsText("text")).contains("Styrgruppen jämför två gånger om året.");
        save(building, onIt, Map.of());
        send(building, number, building.get("agreements/" + number).etag(), onIt).expect(201);
    }

    private void theLastTwoAnswerAtTheSameMoment(int number) throws Exception {
        for (String code : List.of("0880", "0882", "0883", "0840")) answer(officer(code), number, code, Map.of()).expect(201);
        accept(county, number, 6).expect(201);
        act(county, number, "acceptances", Map.of("version", 6, "party", "0884", "document", attach(county))).expect(201);
        assertThat(state(county, number)).isEqualTo("COUNTERED");
        assertThat(strings(party(negotiation(county, number), "0885").path("open"))).isNotEmpty();
        String last = "0885";
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> once = () -> accept(officer(last), number, 6).status();
            assertThat(both.invokeAll(List.of(once, once)).stream().map(done -> done.resultNow()).sorted().toList().getFirst()).isEqualTo(201);
        }
        assertThat(state(county, number)).isEqualTo("ALIGNED");
    }

    private void whatWasGivenForWhatCanBeRead(int number) {
        JsonNode rounds = officer("0885").get("agreements/" + number + "/rounds").expect(200).json();
        assertThat(rounds.path("rounds")).hasSize(4);
        Map<String, JsonNode> texts = new HashMap<>();
        rounds.path("rounds").forEach(round -> round.path("texts").forEach(text -> texts.put(text.path("version").asText(), text)));
        assertThat(texts.get("2").path("changes").get(0).path("fate").asText()).isEqualTo("STANDS");
        assertThat(texts.get("3").path("changes").get(0).path("fate").asText()).isEqualTo("REPLACED");
        assertThat(texts.get("3").path("changes").get(0).path("by").asInt()).isEqualTo(6);
        assertThat(texts.get("5").path("withdrawn").asText()).isEqualTo("Skickades för tidigt.");
        rounds.path("gains").forEach(gain -> {
            if (gain.path("party").asText().equals("0880")) assertThat(gain.path("standing").asInt()).isEqualTo(1);
        });
    }

    @Test
    void a_no_with_its_reason_leads_back_and_everything_is_kept() {
        int number = kalmar.offer("figureless-reception", List.of("0860"), "2025-01-01");
        Api hultsfred = officer("0860");
        act(hultsfred, number, "refusals", Map.of("reason", "")).expect(400);
        act(hultsfred, number, "refusals", Map.of("reason", "Andelen är för stor.")).expect(201);
        assertThat(state(county, number)).isEqualTo("REJECTED");
        assertThat(negotiation(county, number).path("said").get(0).path("reason").asText()).isEqualTo("Andelen är för stor.");

        String again = write(county, number, Map.of("§ 7", "Parterna följer upp två gånger om året."));
        send(county, number, county.get("agreements/" + number).etag(), again).expect(201);
        accept(hultsfred, number, 2).expect(201);
        Map<String, Object> decision = Map.of("body", "EXECUTIVE_BOARD", "decidedOn", "2024-08-14", "paragraph", "§ 118", "caseReference", "KS 2024/87",
                "outcome", "APPROVED", "extract", attach(hultsfred), "mandate", Map.of("roleTitle", "Ordföranden", "scope", "SIGN", "startsOn", "2024-08-14"));
        act(hultsfred, number, "decisions", decision).expect(201);
        type(act(county, number, "withdrawals", Map.of("version", 2, "reason", "För sent.")).expect(409), "withdrawal-too-late");
        act(hultsfred, number, "refusals", Map.of("reason", "Jag skriver inte under.")).expect(403);
        act(Api.as("undertecknare-0860", "08"), number, "refusals", Map.of("reason", "Beslutet är överklagat.")).expect(201);
        assertThat(state(county, number)).isEqualTo("REJECTED");

        String third = write(county, number, Map.of("§ 7", "Parterna följer upp varje kvartal."));
        send(county, number, county.get("agreements/" + number).etag(), third).expect(201);
        assertThat(party(negotiation(county, number), "0860").path("open")).hasSize(1);
        assertThat(county.get("agreements/" + number + "/acts").expect(200).json().path("decisions")).hasSize(1);
        act(hultsfred, number, "closing", Map.of("reason", "Vi ger upp.")).expect(403);
        act(county, number, "closing", Map.of("reason", "Parterna kommer inte längre.")).expect(201);
        assertThat(state(hultsfred, number)).isEqualTo("CLOSED");
        accept(hultsfred, number, 3).expect(409);
        String late = write(county, number, Map.of("§ 7", "Aldrig."));
        send(county, number, county.get("agreements/" + number).etag(), late).expect(409);
    }

    @Test
    void the_only_text_taken_back_ends_it_and_the_register_says_the_same_as_the_agreement() {
        int number = kalmar.offer("figureless-reception", List.of("0861"), "2025-01-01");
        act(county, number, "withdrawals", Map.of("version", 1, "reason", "Fel mall.")).expect(201);
        assertThat(state(officer("0861"), number)).isEqualTo("WITHDRAWN");
        type(accept(officer("0861"), number, 1).expect(409), "version-withdrawn");
        int all = county.get("agreements?size=1").expect(200).json().path("total").asInt();
        int told = 0;
        for (String state : List.of("OFFERED", "COUNTERED", "OBJECTED", "DIVIDED", "LAPSED", "ALIGNED", "IN_DECISION", "DECIDED", "SIGNING", "ACTIVE",
                "NOTICED", "ENDING", "ENDED", "REJECTED", "WITHDRAWN", "CLOSED")) {
            JsonNode listed = county.get("agreements?size=200&state=" + state).expect(200).json();
            assertThat(listed.path("items").findValuesAsText("state")).allMatch(state::equals);
            told += listed.path("total").asInt();
        }
        assertThat(told).isEqualTo(all);
    }
}
