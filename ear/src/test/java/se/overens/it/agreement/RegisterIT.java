package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.it.Api;
import se.overens.it.Api.Answer;
import se.overens.it.Await;

/// Norrbottens län: the register of agreements is asked, and another county's agreement with the same words.
class RegisterIT {

    private static final Api COUNTY = Api.as("samordnare-25", "25");
    private static final Api KALIX = Api.as("handlaggare-2514", "25");
    private static final Api PITEA = Api.as("handlaggare-2581", "25");
    private static final Api OTHER_COUNTY = Api.as("samordnare-23", "23");
    private static int withKalix;
    private static int withPitea;
    private static int offered;

    @BeforeAll
    static void somethingToFind() {
        withKalix = enter(COUNTY, "2514", "Samverkan om renskötsel i Kalix", "2024-01-01", "2026-12-31",
                "Uppsägningen ska vara skriftlig. Kostnadsfördelningen följer bilagan.", "Bilaga om fjällvandring");
        withPitea = enter(COUNTY, "2581", "=Avtal om mottagande i Piteå", "2020-01-01", null,
                "Parterna ingår en mottagningsöverenskommelse om nyanlända. <script>alert(1)</script> Norrskensord.", "Tom");
        enter(OTHER_COUNTY, "2380", "Samverkan om renskötsel i Östersund", "2024-01-01", null, "Norrskensord och uppsägning.", "Tom");
        offered = offer("2514");
    }

    @ParameterizedTest
    @CsvSource({
        "uppsägning, 2514", "uppsägningar, 2514", "uppsägningen, 2514", "UPPSÄGNING, 2514", "uppsäg, 2514",
        "fördelning, 2514", "kostnad, 2514", "kostnadsfördelning, 2514", "kostnadsfördelningar, 2514",
        "mottagningsöverenskommelser, 2581", "överenskommelse mottagning, 2581", "nyanländ, 2581",
        "renskötsel, 2514", "\"skriftlig kostnadsfördelningen\", 2514", "norrskensord -renskötsel, 2581", "finnsinte eller norrskensord, 2581",
    })
    void words_are_found_in_other_forms_and_inside_compounds(String words, String party) {
        JsonNode found = asked(COUNTY, "q=" + encoded(words) + "&state=ACTIVE");
        assertThat(found.path("items").findValues("parties")).as(words + " " + found).anyMatch(parties -> parties.toString().contains(party));
        assertThat(found.path("items")).allSatisfy(item -> assertThat(item.path("hit").path("snippet").findValuesAsText("hit")).as(words).contains("true"));
    }

    @Test
    void a_hit_says_where_it_is_and_markup_in_a_text_stays_text() {
        JsonNode hit = asked(COUNTY, "q=norrskensord").path("items").get(0).path("hit");
        assertThat(hit.path("kind").asText()).isEqualTo("CLAUSE");
        assertThat(hit.path("reference").asText()).isEqualTo("§ 4");
        assertThat(String.join("", hit.path("snippet").findValuesAsText("text"))).contains("Norrskensord").doesNotContain("\uE000");
    }

    @Test
    void what_stands_in_an_attached_file_is_found_when_it_has_been_read() {
        JsonNode found = Await.until(Duration.ofSeconds(60), () -> asked(COUNTY, "q=fj%C3%A4llvandringen"), answer -> answer.path("total").asInt() == 1);
        JsonNode item = found.path("items").get(0);
        assertThat(item.path("number").asInt()).isEqualTo(withKalix);
        assertThat(item.path("hit").path("kind").asText()).isEqualTo("FILE");
        assertThat(item.path("hit").path("heading").asText()).isEqualTo("bilaga.pdf");
    }

    @Test
    void another_countys_agreement_and_an_unseen_one_leave_no_trace_in_any_number() {
        assertThat(asked(OTHER_COUNTY, "q=norrskensord").path("total").asInt()).isEqualTo(1);
        assertThat(asked(COUNTY, "q=norrskensord").path("total").asInt()).isEqualTo(1);
        assertThat(asked(PITEA, "q=renskötsel").path("total").asInt()).isZero();
        JsonNode seen = asked(PITEA, "");
        assertThat(seen.path("items").findValuesAsText("number")).contains(Integer.toString(withPitea)).doesNotContain(Integer.toString(withKalix), Integer.toString(offered));
        long total = seen.path("total").asLong();
        assertThat(count(seen, "party", "2514")).isZero();
        for (String facet : List.of("state", "form", "turn", "ends", "addenda", "owner")) {
            long sum = 0;
            for (JsonNode choice : seen.path("facets").path(facet)) sum += choice.path("count").asLong();
            assertThat(sum).as(facet).isEqualTo(total);
        }
        assertThat(asked(KALIX, "party=2581").path("total").asInt()).isZero();
    }

    @Test
    void facets_count_what_would_be_left_and_the_count_is_what_one_gets() {
        JsonNode all = asked(COUNTY, "year=2024");
        for (String facet : List.of("state", "party", "ends", "turn", "kind", "form")) {
            assertThat(all.path("facets").path(facet)).as(facet).isNotEmpty();
            for (JsonNode choice : all.path("facets").path(facet)) {
                JsonNode chosen = asked(COUNTY, "year=2024&" + facet + "=" + encoded(choice.path("value").asText()));
                assertThat(chosen.path("total").asLong()).as(facet + " " + choice).isEqualTo(choice.path("count").asLong());
            }
        }
        assertThat(count(asked(COUNTY, "state=ACTIVE"), "state", "OFFERED")).as("other choices of the same field are still counted").isPositive();
        assertThat(asked(COUNTY, "ends=2026&party=2514").path("items").findValuesAsText("lastDay")).contains("2026-12-31");
    }

    @Test
    void a_line_says_the_same_as_the_agreement_and_whose_turn_it_is() {
        for (JsonNode item : asked(COUNTY, "size=200").path("items")) {
            JsonNode agreement = COUNTY.get("agreements/" + item.path("number").asInt()).expect(200).json();
            for (String field : List.of("title", "form", "state", "startsOn", "endsOn", "lastDay")) assertThat(item.path(field)).as(field).isEqualTo(agreement.path(field));
        }
        JsonNode waits = asked(KALIX, "turn=OURS").path("items");
        assertThat(waits.findValuesAsText("number")).contains(Integer.toString(offered));
        assertThat(waits.findValuesAsText("next")).contains("ANSWER");
        assertThat(asked(COUNTY, "turn=OTHERS&q=mottagande").path("items").findValuesAsText("next")).contains("ANSWER");
    }

    @Test
    void what_was_in_force_on_a_day_is_what_is_searched_on_that_day() {
        assertThat(asked(COUNTY, "q=skriftlig+kostnad&on=2024-06-01").path("items").findValuesAsText("number")).containsExactly(Integer.toString(withKalix));
        assertThat(asked(COUNTY, "q=skriftlig+kostnad&on=2023-12-31").path("total").asInt()).isZero();
        assertThat(asked(COUNTY, "q=skriftlig+kostnad&on=2027-01-01").path("total").asInt()).isZero();
    }

    @Test
    void the_last_day_to_give_notice_stands_in_the_list() {
        JsonNode kalix = asked(COUNTY, "q=renskötsel").path("items").get(0);
        assertThat(kalix.path("noticeBy").asText()).isEqualTo("2026-09-30");
    }

    @Test
    void ones_own_drafts_are_found_by_oneself_alone() {
        COUNTY.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of("2583"), "startsOn", "2025-01-01")).expect(201);
        assertThat(asked(COUNTY, "q=haparanda").path("drafts")).isNotEmpty();
        assertThat(asked(Api.as("handlaggare-2583", "25"), "q=haparanda").path("drafts")).isEmpty();
    }

    @Test
    void a_search_is_kept_for_oneself_or_for_all_of_us_and_tells_what_is_new() {
        JsonNode own = COUNTY.post("agreement-searches", Map.of("name", "Piteå", "shared", false, "asked", Map.of("party", "2581"))).expect(201).json();
        JsonNode ours = COUNTY.post("agreement-searches", Map.of("name", "Slutar 2026", "shared", true, "asked", Map.of("ends", "2026"))).expect(201).json();
        COUNTY.post("agreement-searches", Map.of("name", "piteå", "shared", false, "asked", Map.of())).expect(400);
        COUNTY.post("agreement-searches", Map.of("name", "Fel", "shared", false, "asked", Map.of("state", "NO_SUCH"))).expect(400);
        COUNTY.post("agreement-searches", Map.of("name", "Fel", "shared", false, "asked", Map.of("nosuch", "1"))).expect(400);
        assertThat(own.path("fresh").asInt()).isZero();

        Api colleague = Api.as("handlaggare-25", "25");
        assertThat(colleague.get("agreement-searches").expect(200).json().findValuesAsText("name")).contains("Slutar 2026").doesNotContain("Piteå");
        colleague.get("agreement-searches/" + own.path("id").asText()).expect(404);
        KALIX.get("agreement-searches/" + ours.path("id").asText()).expect(404);

        offer("2581");
        String path = "agreement-searches/" + own.path("id").asText();
        assertThat(COUNTY.get(path).expect(200).json().path("fresh").asInt()).isEqualTo(1);
        COUNTY.post(path + "/look", "").expect(200);
        assertThat(COUNTY.get(path).json().path("fresh").asInt()).isZero();

        Answer read = COUNTY.get(path);
        COUNTY.put(path, Map.of("name", "Piteås avtal")).expect(428);
        Answer renamed = COUNTY.ifMatch(read.etag()).put(path, Map.of("name", "Piteås avtal")).expect(200);
        COUNTY.ifMatch(read.etag()).put(path, Map.of("name", "En annan")).expect(412);
        COUNTY.ifMatch(renamed.etag()).delete(path).expect(204);
        COUNTY.get(path).expect(404);
    }

    @Test
    void the_list_as_chosen_is_had_as_a_file_with_nothing_that_computes() {
        String csv = COUNTY.get("agreement-register/csv?party=2581").expect(200).text();
        assertThat(csv).startsWith("\uFEFF").contains("'=Avtal om mottagande i Piteå").doesNotContain("Kalix");
        List<String> shown = new ArrayList<>(asked(COUNTY, "party=2581&size=200").path("items").findValuesAsText("number"));
        assertThat(csv.lines().skip(1).map(line -> line.split(";")[0]).toList()).isEqualTo(shown);
        String sheet = sheet(COUNTY.get("agreement-register/xlsx?party=2581").expect(200).bytes());
        assertThat(sheet).contains("=Avtal om mottagande i Pite&#xe5;").contains("<v>" + withPitea + "</v>").doesNotContain("<f>");
        assertThat(COUNTY.with("Accept-Language", "en").get("agreement-register/csv").expect(200).text()).contains("Next step");
    }

    @Test
    void who_looks_after_an_agreement_is_ones_own_to_choose_by() {
        COUNTY.post("agreements/" + withPitea + "/owners", Map.of("roleTitle", "Etableringschefen")).expect(201);
        JsonNode ours = asked(COUNTY, "owner=Etableringschefen");
        assertThat(ours.path("items").findValuesAsText("number")).containsExactly(Integer.toString(withPitea));
        assertThat(ours.path("items").findValuesAsText("owner")).containsExactly("Etableringschefen");
        JsonNode nobody = asked(COUNTY, "owner=-");
        assertThat(nobody.path("total").asLong()).isEqualTo(count(nobody, "owner", "-")).isEqualTo(asked(COUNTY, "").path("total").asLong() - count(nobody, "owner", "Etableringschefen"));
        assertThat(asked(PITEA, "owner=Etableringschefen").path("total").asInt()).as("at another party").isZero();
        assertThat(COUNTY.get("agreement-register/csv?owner=Etableringschefen").expect(200).text()).contains("Etableringschefen");
    }

    @Test
    void a_scan_without_words_says_so() {
        int scanned = enter(COUNTY, "2583", "Skannat avtal", "2022-01-01", null, "Papperet gäller.", "");
        JsonNode line = Await.until(Duration.ofSeconds(60), () -> asked(COUNTY, "q=skannat").path("items").get(0), item -> !item.path("unread").isEmpty());
        assertThat(line.path("number").asInt()).isEqualTo(scanned);
        assertThat(line.path("unread").get(0).asText()).isEqualTo("bilaga.pdf");
    }

    @Test
    void what_stands_in_the_extract_behind_a_decision_is_found() {
        int number = offer("2505");
        Api arvidsjaur = Api.as("handlaggare-2505", "25");
        String path = "agreements/" + number;
        arvidsjaur.ifMatch(arvidsjaur.get(path).etag()).post(path + "/acceptances", Map.of("version", 1)).expect(201);
        String extract = arvidsjaur.upload("attachments", "application/pdf", "protokoll.pdf", pdf("Protokoll om hjortronplockning")).expect(201).json().path("id").asText();
        arvidsjaur.ifMatch(arvidsjaur.get(path).etag()).post(path + "/decisions", Map.of("body", "EXECUTIVE_BOARD", "decidedOn", "2024-08-19", "paragraph", "§ 7",
                "caseReference", "KS 2024-7", "outcome", "APPROVED", "extract", extract)).expect(201);
        JsonNode hit = Await.until(Duration.ofSeconds(60), () -> asked(COUNTY, "q=hjortronplockning"), found -> found.path("total").asInt() == 1).path("items").get(0).path("hit");
        assertThat(hit.path("heading").asText()).isEqualTo("protokoll.pdf");
    }

    private static JsonNode asked(Api reader, String query) {
        return reader.get("agreements?" + query.replace("ö", "%C3%B6").replace("ä", "%C3%A4")).expect(200).json();
    }

    private static long count(JsonNode answer, String facet, String value) {
        for (JsonNode choice : answer.path("facets").path(facet)) if (choice.path("value").asText().equals(value)) return choice.path("count").asLong();
        return 0;
    }

    private static int offer(String municipality) {
        String id = COUNTY.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of(municipality), "startsOn", "2024-01-01"))
                .expect(201).json().path("id").asText();
        return COUNTY.ifMatch(COUNTY.get("agreements/drafts/" + id).etag()).post("agreements/drafts/" + id + "/offer", Map.of()).expect(201).json().path("number").asInt();
    }

    private static int enter(Api county, String municipality, String title, String startsOn, String endsOn, String text, String paper) {
        String scan = county.upload("attachments", "application/pdf", "bilaga.pdf", pdf(paper)).expect(201).json().path("id").asText();
        Map<String, Object> contract = new HashMap<>(Map.of("title", title, "form", "COLLABORATION", "parties", List.of(municipality), "bilateral", false,
                "signedOn", "2019-11-18", "startsOn", startsOn, "caseReference", "851-7-2019", "scan", scan,
                "noticeTerms", endsOn == null ? Map.of("noticeMonths", 3, "endsAt", "MONTH_END") : Map.of("noticeMonths", 3, "endsAt", "TERM_END"),
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Innehåll", "section", "COST", "text", text, "mandatory", false))));
        if (endsOn != null) contract.put("endsOn", endsOn);
        return county.post("agreements/existing", contract).expect(201).json().path(0).path("number").asInt();
    }

    /// One page with one line, as small as a PDF can be.
    private static byte[] pdf(String line) {
        String content = "BT /F1 12 Tf 72 720 Td (" + line + ") Tj ET";
        List<String> objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>",
                "<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 5\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append(String.format("%010d 00000 n \n", offset)));
        return pdf.append("trailer<</Size 5/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String sheet(byte[] xlsx) {
        try {
            Path file = Files.write(Files.createTempFile("register", ".xlsx"), xlsx);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
