package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// Stockholms län: a contract in a word processor becomes an offer, the offer a counter-offer, and what differs and what
/// was sent become documents that each party's registrar enters.
class DocumentsIT {

    private static final String QUESTION = "?form=COLLABORATION&party=0114&startsOn=2025-01-01&endsOn=2026-12-31";
    private final Api county = Api.as("samordnare-01", "01");
    private final Api officer = Api.as("handlaggare-0114", "01");
    private final Api stranger = Api.as("handlaggare-0115", "01");

    @Test
    void a_word_file_becomes_an_offer_that_is_countered_compared_and_entered_in_two_diaria() throws Exception {
        JsonNode read = county.upload("agreements/readings" + QUESTION, WordContract.MEDIA_TYPE, "Avtal å.docx", WordContract.bytes()).expect(201).json();
        assertThat(read.path("leftOut").findValuesAsText("kind")).containsExactly("INSERTED", "DELETED", "COMMENT");
        assertThat(read.path("draft").path("text").path("clauses").findValuesAsText("number")).containsExactly("§ 1", "§ 2", "§ 3", "§ 4", "§ 5", "§ 6");
        String draft = read.path("draft").path("id").asText();
        county.get("agreements/readings/" + draft).expect(200);
        officer.get("agreements/readings/" + draft).expect(404);

        int number = offer(draft);
        county.get("agreements/readings/" + draft).expect(404);
        String path = "agreements/" + number;
        byte[] pdf = officer.get(path + "/versions/1/document.pdf").expect(200).bytes();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(county.get(path + "/versions/1/document.pdf").expect(200).bytes()).as("the same for every party").isEqualTo(pdf);
        readAgain(officer.get(path + "/versions/1/document.docx").expect(200).bytes());
        stranger.get(path + "/versions/1/document.pdf").expect(404);
        officer.get(path + "/versions/2/document.pdf").expect(404);

        String counter = counterDraft(number);
        assertThat(changed(officer.get(path + "/differences?from=1&to=draft").expect(200).json())).containsExactly("§ 4");
        county.get(path + "/differences?from=1&to=draft").expect(404);
        officer.ifMatch(officer.get(path).etag()).post(path + "/counter-offers", Map.of("draft", counter)).expect(201);
        compared(path);
        registered(number, pdf);
    }

    @Test
    void files_that_are_no_agreements_are_refused_with_what_to_do() {
        for (var bad : Map.of("%PDF-1.4", "Det här är en PDF", "hej", "varken en Word-fil", "", "Filen är tom").entrySet()) {
            JsonNode refused = county.upload("agreements/readings" + QUESTION, "application/octet-stream", "a.docx", bad.getKey().getBytes(StandardCharsets.UTF_8)).expect(400).json();
            assertThat(refused.path("violations").get(0).path("message").asText()).contains(bad.getValue());
        }
        county.upload("agreements/readings?form=NO&party=0114&startsOn=2025-01-01", WordContract.MEDIA_TYPE, "a.docx", WordContract.bytes()).expect(400);
        county.upload("agreements/readings?form=FIGURES&party=9999&startsOn=2025-01-01", WordContract.MEDIA_TYPE, "a.docx", WordContract.bytes()).expect(400);
        Api.as("lasare-01", "01").upload("agreements/readings" + QUESTION, WordContract.MEDIA_TYPE, "a.docx", WordContract.bytes()).expect(403);
    }

    private int offer(String draft) {
        return county.ifMatch(county.get("agreements/drafts/" + draft).etag()).post("agreements/drafts/" + draft + "/offer", "").expect(201).json().path("number").asInt();
    }

    /// What was written as a file can be read as one.
    private void readAgain(byte[] word) {
        JsonNode again = officer.upload("agreements/readings?form=COLLABORATION&party=lst&startsOn=2025-01-01", WordContract.MEDIA_TYPE, "igen.docx", word).expect(201).json();
        assertThat(again.path("draft").path("text").path("title").asText()).isEqualTo("Samverkansavtal om en samordnare");
        assertThat(again.path("draft").path("text").path("clauses").findValuesAsText("heading")).contains("Parter", "Kostnader", "Uppsägning");
    }

    /// Another text in § 4, and an amount that it fixes.
    private String counterDraft(int number) {
        String id = officer.post("agreements/" + number + "/counter-drafts", "").expect(201).json().path("id").asText();
        var read = officer.get("agreements/drafts/" + id).expect(200);
        ObjectNode text = ((ObjectNode) read.json().path("text")).deepCopy();
        text.remove(List.of("form", "parties"));
        text.put("reason", "Beloppet behöver stå i avtalet.");
        ObjectNode costs = (ObjectNode) text.path("clauses").get(3);
        costs.put("text", "Kostnaden delas lika.");
        costs.set("terms", Api.JSON.valueToTree(List.of(Map.of("kind", "MONEY", "about", "CONTRIBUTION", "party", "0114", "year", 2025, "value", "140000.00"),
                Map.of("kind", "MONEY", "about", "CONTRIBUTION", "party", "lst", "year", 2025, "value", "60000.00"))));
        officer.ifMatch(read.etag()).put("agreements/drafts/" + id, text).expect(200);
        return id;
    }

    private void compared(String path) throws IOException {
        JsonNode difference = county.get(path + "/differences?from=1&to=2&ours=true").expect(200).json();
        assertThat(changed(difference)).containsExactly("§ 4");
        assertThat(difference.path("clauses").get(3).path("terms").findValuesAsText("name")).containsExactly("MONEY/CONTRIBUTION/lst/2025");
        JsonNode table = county.get(path + "/differences/numbers?from=1&to=2").expect(200).json().path("tables").get(0);
        assertThat(table.path("rows")).hasSize(2);
        assertThat(table.path("sum").path("to").asText()).isEqualTo("200000.00");
        assertThat(new String(county.get(path + "/differences/document.pdf?from=1&to=2").expect(200).bytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        String body = new String(unzipped(county.get(path + "/differences/document.docx?from=1&to=2").expect(200).bytes()).get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(body).contains("<w:delText xml:space=\"preserve\">efter antal invånare", "<w:ins w:id=", "w:author=\"Upplands Väsby kommun\"").doesNotContain("<script>");
        stranger.get(path + "/differences/document.docx").expect(404);
    }

    private void registered(int number, byte[] pdf) throws Exception {
        assertThat(row(county, number, 1).path("direction").asText()).isEqualTo("DRAWN_UP");
        assertThat(row(county, number, 2).path("direction").asText()).isEqualTo("INCOMING");
        assertThat(row(officer, number, 1).path("direction").asText()).isEqualTo("INCOMING");
        assertThat(stranger.get("registrar-documents?size=200").expect(200).json().path("items").findValuesAsText("agreement")).doesNotContain(String.valueOf(number));
        String path = "registrar-documents/" + number + "/1";
        stranger.get(path).expect(404);
        stranger.post(path + "/entries", Map.of("caseReference", "KS 1")).expect(404);

        Map<String, byte[]> parts = unzipped(officer.get(path + "/package.zip").expect(200).bytes());
        assertThat(parts.keySet()).containsExactly("avtal-" + number + "-version-1.pdf", "metadata.json", "metadata.xml", "metadata.csv");
        JsonNode metadata = Api.JSON.readTree(parts.get("metadata.json"));
        assertThat(parts.values().iterator().next()).isEqualTo(pdf);
        assertThat(metadata.path("pdfSha256").asText()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
        assertThat(metadata.path("direction").asText()).isEqualTo("INCOMING");
        assertThat(new String(parts.get("metadata.xml"), StandardCharsets.UTF_8)).contains("<riktning>inkommen</riktning>");

        officer.post(path + "/entries", Map.of("caseReference", " ")).expect(400);
        officer.post(path + "/entries", Map.of("caseReference", "KS 2024/17-1")).expect(201);
        assertThat(row(officer, number, 1).path("caseReference").asText()).isEqualTo("KS 2024/17-1");
        assertThat(row(county, number, 1).path("caseReference").isNull()).as("each its own").isTrue();
        officer.post(path + "/entries", Map.of("caseReference", "KS 2024/71-1")).expect(201);
        assertThat(row(officer, number, 1).path("caseReference").asText()).as("the right one follows the wrong").isEqualTo("KS 2024/71-1");
        assertThat(officer.get("registrar-documents?registered=false&size=200").expect(200).json().path("items"))
                .noneMatch(each -> each.path("agreement").asInt() == number && each.path("version").asInt() == 1);
        Api.as("lasare-0114", "01").post(path + "/entries", Map.of("caseReference", "x")).expect(403);
    }

    private static JsonNode row(Api reader, int number, int version) {
        return reader.get("registrar-documents/" + number + "/" + version).expect(200).json();
    }

    private static List<String> changed(JsonNode difference) {
        return difference.path("clauses").valueStream().filter(clause -> !clause.path("kind").asText().equals("SAME")).map(clause -> clause.path("number").asText()).toList();
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }
}
