package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.it.Api;
import se.overens.it.Api.Answer;
import se.overens.it.Await;

/// Stockholms län: contracts that are only had as a word processor's file are kept, searched and had again; one that was
/// read into clauses can always be returned to.
class WordAttachmentsIT {

    private static final Api COUNTY = Api.as("samordnare-01", "01");
    private static final Api PARTY = Api.as("handlaggare-0117", "01");
    private static final Api STRANGER = Api.as("handlaggare-0115", "01");
    private static final byte[] CONTRACT = WordContract.bytes();

    @ParameterizedTest
    @CsvSource({
        "avtal.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, skogssamverkan",
        "avtal.odt, application/vnd.oasis.opendocument.text, sjösamverkan",
    })
    void a_written_contract_is_found_by_its_words_and_saved_as_it_came(String name, String mediaType, String word) {
        byte[] bytes = name.endsWith("docx") ? WordContract.saying("Parterna ordnar " + word + ".") : WordContract.openSaying("Parterna ordnar " + word + ".");
        int number = enter(name, "application/octet-stream", bytes);
        JsonNode found = Await.until(Duration.ofSeconds(60), () -> COUNTY.get("agreements?q=" + word.replace("ö", "%C3%B6")).expect(200).json(), answer -> answer.path("total").asInt() == 1);
        JsonNode hit = found.path("items").get(0).path("hit");
        assertThat(hit.path("heading").asText()).isEqualTo(name);
        assertThat(hit.path("reference").asText()).as("no page that nobody can turn to").isEmpty();
        assertThat(STRANGER.get("agreements?q=" + word.replace("ö", "%C3%B6")).expect(200).json().path("total").asInt()).isZero();

        String scan = COUNTY.get("agreements/" + number).expect(200).json().path("scan").asText();
        Answer file = PARTY.get("agreements/" + number + "/files/" + scan).expect(200);
        assertThat(file.bytes()).isEqualTo(bytes);
        assertThat(file.header("Content-Type")).startsWith(mediaType);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        STRANGER.get("agreements/" + number + "/files/" + scan).expect(404);
    }

    @Test
    void a_written_contract_without_words_says_so() {
        int number = enter("tom.docx", WordContract.MEDIA_TYPE, WordContract.saying(""));
        JsonNode line = Await.until(Duration.ofSeconds(60), () -> line(number), item -> !item.path("unread").isEmpty());
        assertThat(line.path("unread").get(0).asText()).isEqualTo("tom.docx");
    }

    @Test
    void files_that_run_or_cannot_be_read_are_refused_with_what_to_do() {
        assertThat(refused("avtal.docm", WordContract.withMacros("Makron"), 415)).contains("makron");
        assertThat(refused("avtal.docx", WordContract.withMacros("Makron"), 415)).as("whatever it is called").contains("makron");
        assertThat(refused("stor.docx", WordContract.unfolding(), 400)).contains("för stor uppackad");
        assertThat(refused("halv.docx", Arrays.copyOf(WordContract.bytes(), 300), 400)).contains("skadad");
        assertThat(refused("gammal.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 415)).contains("Word (.docx)");
        assertThat(refused("sida.docx", "<html></html>".getBytes(StandardCharsets.UTF_8), 415)).contains("sida.docx");
    }

    @Test
    void the_file_that_a_draft_was_read_from_stays_with_the_agreement_for_those_who_read_it() {
        String question = "agreements/readings?form=COLLABORATION&party=0117&startsOn=2025-01-01&endsOn=2026-12-31";
        JsonNode read = COUNTY.upload(question, WordContract.MEDIA_TYPE, "Avtal å.docx", CONTRACT).expect(201).json();
        assertThat(read.path("file").path("fileName").asText()).isEqualTo("Avtal å.docx");
        assertThat(read.path("file").path("sha256").asText()).isEqualTo(read.path("sha256").asText());
        String draft = read.path("draft").path("id").asText();
        String path = "agreements/readings/" + draft + "/file";
        assertThat(COUNTY.get(path).expect(200).bytes()).isEqualTo(CONTRACT);
        PARTY.get(path).expect(404);

        int number = COUNTY.ifMatch(COUNTY.get("agreements/drafts/" + draft).etag()).post("agreements/drafts/" + draft + "/offer", "").expect(201).json().path("number").asInt();
        JsonNode original = COUNTY.get("agreements/" + number + "/original").expect(200).json();
        assertThat(original.path("file")).isEqualTo(read.path("file"));
        assertThat(original.path("documentVersion").asInt()).isEqualTo(1);
        assertThat(COUNTY.get("agreements/" + number + "/original/file").expect(200).bytes()).isEqualTo(CONTRACT);
        for (Api other : List.of(PARTY, STRANGER)) {
            other.get("agreements/" + number + "/original").expect(404);
            other.get("agreements/" + number + "/original/file").expect(404);
        }
        PARTY.get("agreements/" + number).expect(200);

        JsonNode macros = COUNTY.upload(question, WordContract.MEDIA_TYPE, "makron.docm", WordContract.withMacros("§ 1 Parter")).expect(201).json();
        assertThat(macros.path("leftOut").findValuesAsText("kind")).contains("MACRO");
        assertThat(macros.path("file").isNull()).as("one that runs is not kept").isTrue();
    }

    private static String refused(String name, byte[] content, int status) {
        JsonNode problem = COUNTY.upload("attachments", "application/octet-stream", name, content).expect(status).json();
        return status == 400 ? problem.path("violations").get(0).path("message").asText() : problem.path("detail").asText();
    }

    private static JsonNode line(int number) {
        for (JsonNode item : COUNTY.get("agreements?q=ordbehandlat&size=200").expect(200).json().path("items")) if (item.path("number").asInt() == number) return item;
        throw new AssertionError("no line for " + number);
    }

    private static int enter(String name, String mediaType, byte[] file) {
        String scan = COUNTY.upload("attachments", mediaType, name, file).expect(201).json().path("id").asText();
        return COUNTY.post("agreements/existing", Map.of("title", "Ordbehandlat avtal i " + name, "form", "COLLABORATION", "parties", List.of("0117"), "bilateral", false,
                "signedOn", "2019-11-18", "startsOn", "2020-01-01", "caseReference", "851-7-2019", "scan", scan,
                "noticeTerms", Map.of("noticeMonths", 3, "endsAt", "MONTH_END"),
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Innehåll", "section", "COST", "text", "Papperet gäller.", "mandatory", false)))).expect(201).json().path(0).path("number").asInt();
    }
}
