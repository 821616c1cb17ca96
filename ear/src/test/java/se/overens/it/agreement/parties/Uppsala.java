package se.overens.it.agreement.parties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Uppsala län, with members that are no municipalities: a state agency, an association and a municipal federation.
final class Uppsala {

    static final String AGENCY = "af";
    static final String ASSOCIATION = "802999-0002";
    static final String FEDERATION = "222999-0003";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private Uppsala() {
    }

    static Api county() {
        return Api.as("samordnare-03", "03");
    }

    /// @param code `0380`, `af` …
    static Api officer(String code) {
        return Api.as(code.matches("\\d{4}") ? "handlaggare-" + code : "handlaggare-" + code + "-03", "03");
    }

    static Api signatory(String code) {
        return Api.as(code.matches("\\d{4}") ? "undertecknare-" + code : "undertecknare-" + code + "-03", "03");
    }

    /// Takes the organisation in, unless it is there.
    static void takeIn(String code) {
        boolean member = county().get("members").expect(200).json().findValuesAsText("code").contains(code);
        if (member) return;
        county().post("members", switch (code) {
            case ASSOCIATION -> newcomer(code, "Övningsföreningen", "ASSOCIATION");
            case FEDERATION -> newcomer(code, "Övningsförbundet", "MUNICIPAL_FEDERATION");
            default -> Map.of("code", code, "startsOn", "2024-01-01");
        }).expect(201);
    }

    private static Map<String, Object> newcomer(String number, String name, String kind) {
        return Map.of("newcomer", Map.of("number", number, "name", name, "kind", kind), "startsOn", "2024-01-01");
    }

    static String draft(Api by, List<String> parties, String startsOn) {
        return by.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", parties, "startsOn", startsOn))
                .expect(201).json().path("id").asText();
    }

    /// @param audience null: all parties
    static int offer(Api by, List<String> parties, List<String> audience) {
        return send(by, draft(by, parties, "2024-01-01"), audience);
    }

    static int send(Api by, String draft, List<String> audience) {
        String etag = by.get("agreements/drafts/" + draft).expect(200).etag();
        return by.ifMatch(etag).post("agreements/drafts/" + draft + "/offer", audience == null ? Map.of() : Map.of("audience", audience)).expect(201).json().path("number").asInt();
    }

    static ObjectNode text(JsonNode draft) {
        ObjectNode text = ((ObjectNode) draft.path("text")).deepCopy();
        text.remove(List.of("form", "parties"));
        return text.put("reason", "Vi vill följas åt tätare.");
    }

    /// @param of whose counter-offer; null: one's own
    static Answer counter(Api by, int number, String clause, String words, Map<String, Object> of) {
        String id = by.post("agreements/" + number + "/counter-drafts", "").expect(201).json().path("id").asText();
        Answer read = by.get("agreements/drafts/" + id).expect(200);
        ObjectNode changed = text(read.json());
        changed.path("clauses").forEach(c -> {
            if (c.path("number").asText().equals(clause)) ((ObjectNode) c).put("text", words);
        });
        by.ifMatch(read.etag()).put("agreements/drafts/" + id, changed).expect(200);
        Map<String, Object> command = new HashMap<>(of);
        command.put("draft", id);
        return act(by, number, "counter-offers", command);
    }

    static Answer act(Api by, int number, String what, Object command) {
        return by.ifMatch(by.get("agreements/" + number).expect(200).etag()).post("agreements/" + number + "/" + what, command);
    }

    static Map<String, Object> decision(String extract, String body, String role) {
        return new HashMap<>(Map.of("body", body, "decidedOn", "2024-08-14", "paragraph", "§ 118", "caseReference", "2024/87", "outcome", "APPROVED",
                "extract", extract, "mandate", Map.of("roleTitle", role, "scope", "SIGN", "startsOn", "2024-08-14")));
    }

    static Map<String, Object> signature(Api by, int number, String role) {
        String sha256 = by.get("agreements/" + number).expect(200).json().path("documentSha256").asText();
        return new HashMap<>(Map.of("sha256", sha256, "name", "Exempel Exempelsson", "roleTitle", role));
    }

    /// Decided on and signed by everybody named, each for itself.
    static void conclude(int number, List<String> parties) {
        for (String code : parties) {
            Api party = officer(code);
            act(party, number, "decisions", decision(attach(party), code.matches("\\d{4}") ? "EXECUTIVE_BOARD" : "GOVERNING_BODY", "Ordföranden")).expect(201);
        }
        for (String code : parties) act(signatory(code), number, "signatures", signature(signatory(code), number, "Ordföranden")).expect(201);
    }

    static String attach(Api by) {
        return by.upload("attachments", "application/pdf", "protokoll.pdf", PDF).expect(201).json().path("id").asText();
    }

    static String state(Api reader, int number) {
        return reader.get("agreements/" + number).expect(200).json().path("state").asText();
    }
}
