package se.overens.it.invoicing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.overens.it.Api;

/// A post in Gävleborg that all ten municipalities pay for, on one agreement with the decisions behind it. Gävle stands in
/// for Linköping: it has 168 737 of 472 757 inhabitants, the others have the rest.
final class SharedPost {

    static final String COUNTY = "21";
    static final List<String> PAYERS = List.of("2101", "2104", "2121", "2132", "2161", "2180", "2181", "2182", "2183", "2184");
    static final String GAVLE = "2180";
    static final String OCKELBO = "2101";

    private static final byte[] PAPER = "%PDF-1.4\n% a scanned contract\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    final Api coordinator = Api.as("samordnare-21", COUNTY);
    final Api finance = Api.as("ekonom-21", COUNTY);
    final int agreement;
    final int number;

    SharedPost(String title) {
        this(title, true);
    }

    SharedPost(String title, boolean decisionsKnown) {
        agreement = registerAgreement(title, decisionsKnown);
        number = coordinator.post("posts", Map.of("title", title, "task", "Samordnar mottagandet", "fte", "1.0", "startedOn", "2016-01-01",
                "caseReference", "851-2016", "agreements", List.of(agreement))).expect(201).json().path("number").asInt();
    }

    private int registerAgreement(String title, boolean decisionsKnown) {
        var decisions = !decisionsKnown ? List.of() : PAYERS.stream().map(code -> Map.of("party", code, "body", "EXECUTIVE_BOARD", "decidedOn", "2018-10-30",
                "paragraph", "§ 312", "caseReference", "KS 2018-" + code)).toList();
        return coordinator.post("agreements/existing", Map.ofEntries(Map.entry("title", "Samverkan om " + title), Map.entry("form", "COLLABORATION"),
                Map.entry("parties", PAYERS), Map.entry("bilateral", false), Map.entry("signedOn", "2018-11-18"), Map.entry("startsOn", "2019-01-01"),
                Map.entry("caseReference", "851-2018"), Map.entry("clauses", List.of(
                        Map.of("number", "§ 1", "heading", "Parter", "kind", "PARTIES", "text", "Länsstyrelsen och kommunerna.", "mandatory", false),
                        Map.of("number", "§ 4", "heading", "Kostnader", "kind", "COST", "text", "Kostnaden fördelas efter antal invånare.", "mandatory", false))),
                Map.entry("noticeTerms", Map.of("noticeMonths", 1, "endsAt", "MONTH_END")), Map.entry("scan", paper(coordinator)),
                Map.entry("decisions", decisions))).expect(201).json().path(0).path("number").asInt();
    }

    String paper(Api owner) {
        return owner.upload("attachments", "application/pdf", "avtal.pdf", PAPER).expect(201).json().path("id").asText();
    }

    /// 1 053 453,78 kr per inhabitant.
    void costs(int year, String amount) {
        var parts = new ArrayList<Map<String, Object>>();
        for (var code : PAYERS) parts.add(Map.of("party", code, "population", code.equals(GAVLE) ? 168_737 : 33_780));
        coordinator.post("posts/" + number + "/years", Map.of("year", year, "amount", amount, "key", Map.of("type", "PER_CAPITA"), "parts", parts,
                "source", "Länsstyrelsens budget " + year, "populationSource", "SCB", "clause", "§ 4")).expect(201);
    }

    Api.Answer make(String period) {
        return finance.post("invoice-bases", Map.of("post", number, "period", period));
    }

    JsonNode plan() {
        return finance.get("invoice-plans?post=" + number).expect(200).json().path(0);
    }

    static JsonNode row(JsonNode basis, String code) {
        for (var row : basis.path("rows")) if (row.path("code").asText().equals(code)) return row;
        throw new AssertionError("no row of " + code + " in " + basis);
    }

    /// All ten decide, give notice and have it confirmed, as the host registers it from what it has received.
    void endOn(String lastDay) {
        String ending = "posts/" + number + "/ending";
        coordinator.post(ending, Map.of("text", "från " + lastDay, "lastDay", lastDay)).expect(201);
        for (var code : PAYERS)
            coordinator.post(ending + "/decisions", Map.of("party", code, "body", "EXECUTIVE_BOARD", "decidedOn", "2024-06-11", "paragraph", "§ 118",
                    "caseReference", "KS 2024-" + code, "outcome", "APPROVED", "extract", paper(coordinator), "lastDay", lastDay)).expect(201);
        for (var code : PAYERS)
            coordinator.post(ending + "/notices", Map.of("party", code, "givenOn", "2024-08-01", "document", paper(coordinator))).expect(201);
        coordinator.post(ending + "/receipts", Map.of("receivedOn", "2024-08-02")).expect(201);
    }
}
