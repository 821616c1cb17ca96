package se.overens.it.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Kalmar län negotiates: the county board and its municipalities, with what they say and send.
final class Kalmar {

    static final List<String> SEVEN = List.of("0840", "0880", "0881", "0882", "0883", "0884", "0885");
    static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final List<String> ALL = List.of("0821", "0834", "0840", "0860", "0861", "0862", "0880", "0881", "0882", "0883", "0884", "0885");

    final Api county = Api.as("samordnare-08", "08");

    static Api officer(String code) {
        return Api.as("handlaggare-" + code, "08");
    }

    /// A regional agreement for a year whose model is published, offered to these.
    int regional(List<String> municipalities) {
        publish(2027);
        return offer("regional", municipalities, "2027-01-01");
    }

    int offer(String template, List<String> municipalities, String startsOn) {
        String id = county.post("agreements/drafts", Map.of("template", template, "parties", municipalities, "startsOn", startsOn))
                .expect(201).json().path("id").asText();
        String path = "agreements/drafts/" + id;
        county.ifMatch(county.get(path).etag()).put(path + "/deadlines", Map.of("answerBy", "2020-01-01")).expect(400);
        county.ifMatch(county.get(path).etag()).put(path + "/deadlines", Map.of("answerBy", "2030-09-20", "validUntil", "2030-10-31")).expect(200);
        return county.ifMatch(county.get(path).etag()).post(path + "/offer", "").expect(201).json().path("number").asInt();
    }

    private void publish(int year) {
        Map<String, Integer> figures = new TreeMap<>();
        ALL.forEach(code -> figures.put(code, 10));
        Map<String, Object> command = new HashMap<>(Map.of("title", "Kommuntal " + year, "year", year, "total", 10 * ALL.size(), "figures", figures,
                "source", "Länsstyrelsens beslut", "decidedBy", "Länsstyrelsen Kalmar", "decidedOn", "2023-11-16", "caseReference", "851-1-2023"));
        JsonNode inForce = county.get("figures?year=" + year).expect(200).json().path(0).path("modelNumber");
        if (inForce.isInt()) return;
        county.post("models/decided-figures", command).expect(201);
    }

    /// Begins a counter-offer and changes the text of these clauses.
    static String write(Api party, int number, Map<String, String> texts) {
        String id = party.post("agreements/" + number + "/counter-drafts", "").expect(201).json().path("id").asText();
        save(party, id, texts);
        return id;
    }

    static void save(Api party, String draft, Map<String, String> texts) {
        Answer read = party.get("agreements/drafts/" + draft).expect(200);
        ObjectNode text = ((ObjectNode) read.json().path("text")).deepCopy();
        text.remove(List.of("form", "parties", "amendment"));
        text.put("reason", "Vi behöver det så.");
        text.path("clauses").forEach(clause -> {
            String changed = texts.get(clause.path("number").asText());
            if (changed != null) ((ObjectNode) clause).put("text", changed);
        });
        party.ifMatch(read.etag()).put("agreements/drafts/" + draft, text).expect(200);
    }

    static Answer send(Api party, int number, String etag, String draft) {
        return party.ifMatch(etag).post("agreements/" + number + "/counter-offers", Map.of("draft", draft));
    }

    static Answer act(Api party, int number, String what, Map<String, ?> body) {
        return party.ifMatch(party.get("agreements/" + number).expect(200).etag()).post("agreements/" + number + "/" + what, body);
    }

    static Answer accept(Api party, int number, int version) {
        return act(party, number, "acceptances", Map.of("version", version));
    }

    static JsonNode negotiation(Api party, int number) {
        return party.get("agreements/" + number + "/negotiation").expect(200).json();
    }

    static JsonNode party(JsonNode negotiation, String code) {
        for (JsonNode party : negotiation.path("parties")) if (party.path("code").asText().equals(code)) return party;
        throw new AssertionError(code + " is not a party of " + negotiation);
    }

    /// Agrees to all that the party has to answer, except what is said here.
    static List<Map<String, String>> standpoints(JsonNode negotiation, String code, Map<String, List<String>> otherwise) {
        List<Map<String, String>> said = new ArrayList<>();
        Stream.concat(strings(party(negotiation, code).path("open")).stream(), otherwise.keySet().stream()).distinct().forEach(point -> {
            List<String> stand = otherwise.getOrDefault(point, List.of("AGREES", ""));
            said.add(Map.of("point", point, "stand", stand.get(0), "reason", stand.get(1)));
        });
        return said;
    }

    static Answer answer(Api party, int number, String code, Map<String, List<String>> otherwise) {
        JsonNode now = negotiation(party, number);
        return act(party, number, "standpoints", Map.of("version", now.path("documentVersion").asInt(), "standpoints", standpoints(now, code, otherwise)));
    }

    static String state(Api party, int number) {
        return party.get("agreements/" + number).expect(200).json().path("state").asText();
    }

    static String attach(Api by) {
        return by.upload("attachments", "application/pdf", "svar.pdf", PDF).expect(201).json().path("id").asText();
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    static void type(Answer refused, String code) {
        assertThat(refused.json().path("type").asText()).endsWith(code);
    }
}
