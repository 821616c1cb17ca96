package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.it.Api;
import se.overens.it.Api.Answer;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;

/// Dalarnas län takes in figures from whatever file they come in.
class ImportIT {

    private static final List<String> CODES = List.of("2021", "2023", "2026", "2029", "2031", "2034", "2039", "2061", "2062", "2080", "2081", "2082", "2083", "2084", "2085");
    private static final List<String> NAMES = List.of("Vansbro", "Malung-Sälen", "Gagnef", "Leksand", "Rättvik", "Orsa", "Älvdalen", "Smedjebacken", "Mora", "Falun",
            "Borlänge", "Säter", "Hedemora", "Avesta", "Ludvika");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long TOO_MUCH = 200L * 1024 * 1024;

    private final Api county = Api.as("samordnare-20", "20");

    @Test
    void an_excel_file_is_taken_and_a_formula_without_a_value_is_refused_by_its_cell() throws IOException {
        String draft = draft();
        JsonNode refused = upload(draft, XLSX, excel(true)).expect(400).json();
        assertThat(refused.path("violations").path(0).path("message").asText()).contains("Cell B7");
        assertThat(factors(draft)).isEmpty();
        JsonNode preview = county.upload(draft + "/import/file?preview=true", XLSX, "underlag.xlsx", excel(false)).expect(200).json();
        assertThat(preview.path("violations")).isEmpty();
        assertThat(preview.path("rows").path(0).path("line").asInt()).isEqualTo(4);
        upload(draft, XLSX, excel(false)).expect(200);
        assertThat(factors(draft).path(0).path("values").path("2085").asText()).isEqualTo("1014");
        upload(draft, XLSX, "PK\u0003\u0004 inget".getBytes(StandardCharsets.UTF_8)).expect(400);
        upload(draft, "application/octet-stream", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)).expect(400);
    }

    @Test
    void names_are_suggestions_that_somebody_accepts_and_the_same_file_twice_changes_nothing() {
        String draft = draft();
        byte[] names = sheet("Kommun", NAMES).getBytes(Charset.forName("windows-1252"));
        JsonNode preview = county.upload(draft + "/import?preview=true", "text/csv", "namn.csv", names).expect(200).json();
        assertThat(preview.path("violations")).isEmpty();
        assertThat(preview.path("rows").path(0).path("suggested").asBoolean()).isTrue();
        assertThat(preview.path("rows").path(0).path("code").asText()).isEqualTo("2021");
        assertThat(upload(draft, "text/csv", names).expect(400).json().path("violations").path(0).path("field").asText()).isEqualTo("acceptSuggestions");
        String etag = county.get(draft).etag();
        Answer taken = county.ifMatch(etag).upload(draft + "/import?acceptSuggestions=true", "text/csv", "namn.csv", names).expect(200);
        byte[] codes = sheet("Kommunkod", CODES).getBytes(StandardCharsets.UTF_16);
        assertThat(upload(draft, "text/csv", codes).expect(200).etag()).isEqualTo(taken.etag());
        assertThat(county.upload(draft + "/import?preview=true", "text/csv", "koder.csv", codes).expect(200).json().path("unchanged").asBoolean()).isTrue();
        String fourteen = sheet("Kommunkod", CODES) + "0580;7\n";
        assertThat(upload(draft, "text/csv", fourteen.getBytes(StandardCharsets.UTF_8)).expect(400).json().path("violations")).hasSize(1);
    }

    @Test
    void a_saved_answer_brings_its_source_and_its_day() {
        String draft = draft();
        JsonNode preview = county.upload(draft + "/import/file?preview=true", "application/json", "scb.json", scb("2025-02-21")).expect(200).json();
        assertThat(preview.path("answer").path("periods")).hasSize(2);
        assertThat(preview.path("answer").path("period").asText()).isEqualTo("2024");
        upload(draft, "application/json", scb("2025-02-21")).expect(200);
        JsonNode factor = factors(draft).path(0);
        assertThat(factor.path("source").asText()).isEqualTo("SCB, tabell TAB638, uppdaterad 2025-02-21");
        assertThat(factor.path("asOf").asText()).isEqualTo("2024-12-31");
        assertThat(factor.path("values").path("2021").asText()).isEqualTo("2000");
        county.ifMatch(county.get(draft).etag()).upload(draft + "/import/file?period=2023", "application/json", "scb.json", scb("2025-02-21")).expect(200);
        assertThat(factors(draft).path(0).path("asOf").asText()).isEqualTo("2023-12-31");
        assertThat(factors(draft).path(0).path("values").path("2021").asText()).isEqualTo("1000");
        upload(draft, "application/json", kolada()).expect(200);
        assertThat(factors(draft).path(1).path("source").asText()).isEqualTo("Kolada N02267");
        county.ifMatch(county.get(draft).etag()).upload(draft + "/import/file?period=1999", "application/json", "scb.json", scb("2025-02-21")).expect(400);
        upload(draft, "application/json", "{\"values\":".getBytes(StandardCharsets.UTF_8)).expect(400);
    }

    @Test
    void two_hundred_megabytes_are_refused_in_words() {
        String draft = draft();
        Answer refused = county.ifMatch("\"1\"").upload(draft + "/import/file", "text/csv", "stor.csv", new byte[(int) TOO_MUCH]).expect(413);
        assertThat(refused.json().path("detail").asText()).isEqualTo("Det du skickade är för stort.");
        upload(draft, "text/csv", new byte[2 * 1024 * 1024]).expect(400);
        assertThat(factors(draft)).isEmpty();
    }

    @Test
    void by_page_from_any_file_with_suggestions_to_accept(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("stor.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(TOO_MUCH);
        }
        String draft = draft();
        List<String> obstacles = new ArrayList<>();
        try (Visitor.Chromium chromium = Visitor.chromium()) {
            Visitor coordinator = chromium.visitor(1280).loggedInAs("samordnare-20");
            Page page = coordinator.page();
            coordinator.open("/20/lst/fordelning/" + draft.replaceAll(".*/", "") + "/underlag");
            read(page, new FilePayload("namn.csv", "text/csv", sheet("Kommun", NAMES).getBytes(StandardCharsets.UTF_8)));
            page.waitForSelector("#acceptSuggestions");
            obstacles.addAll(Accessible.obstacles(coordinator));
            press(page, "Lägg in siffrorna");
            page.waitForSelector("#problems li");
            obstacles.addAll(Accessible.obstacles(coordinator));
            page.check("#acceptSuggestions");
            press(page, "Lägg in siffrorna");
            page.waitForURL(url -> !url.endsWith("/underlag"));
            assertThat(factors(draft)).hasSize(1);

            coordinator.open("/20/lst/fordelning/" + draft.replaceAll(".*/", "") + "/underlag");
            read(page, new FilePayload("underlag.xlsx", XLSX, excel(false)));
            page.waitForSelector("[id='column:0:source']");
            assertThat(page.locator("#text").inputValue()).contains("Folkmängd").contains("2085\t1014");
            read(page, new FilePayload("scb.json", "application/json", scb("2025-02-21")));
            page.waitForSelector("#period");
            page.setViewportSize(320, 900);
            obstacles.addAll(Accessible.obstacles(coordinator));
            page.selectOption("#period", "2023");
            press(page, "Visa perioden");
            page.locator("[id='column:0:asOf']").and(page.locator("[value='2023-12-31']")).waitFor();
            assertThat(page.locator("[id='column:0:source']").inputValue()).startsWith("SCB, tabell TAB638");

            page.setInputFiles("#file", large);
            press(page, "Läs tabellen");
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Filen är för stor")).waitFor();
            obstacles.addAll(Accessible.obstacles(coordinator));
        }
        assertThat(obstacles).isEmpty();
    }

    private static void read(Page page, FilePayload file) {
        page.setInputFiles("#file", file);
        press(page, "Läs tabellen");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private String draft() {
        return "models/drafts/" + county.post("models/drafts", Map.of("title", "Kommuntal 2026", "year", 2026, "total", 200)).expect(201).json().path("number").asInt();
    }

    private Answer upload(String draft, String type, byte[] content) {
        return county.ifMatch(county.get(draft).etag()).upload(draft + "/import/file", type, "underlag", content);
    }

    private JsonNode factors(String draft) {
        return county.get(draft).expect(200).json().path("factors");
    }

    private static String sheet(String heading, List<String> keys) {
        return heading + ";Lägenheter\n" + IntStream.range(0, keys.size()).mapToObj(i -> keys.get(i) + ";" + (10 + i) + "\n").collect(Collectors.joining());
    }

    /// A title, an empty line, headings and a line per municipality, the codes as numbers.
    private static byte[] excel(boolean formula) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Blad1");
            sheet.value(0, 0, "Underlag");
            sheet.value(2, 0, "Kommunkod");
            sheet.value(2, 1, "Folkmängd");
            for (int i = 0; i < CODES.size(); i++) {
                sheet.value(3 + i, 0, Integer.valueOf(CODES.get(i)));
                sheet.value(3 + i, 1, 1000 + i);
            }
            if (formula) sheet.formula(6, 1, "SUM(B4:B6)");
        }
        return bytes.toByteArray();
    }

    private static byte[] scb(String updated) {
        String regions = IntStream.range(0, CODES.size()).mapToObj(i -> "\"" + CODES.get(i) + "\":" + i).collect(Collectors.joining(","));
        String values = IntStream.range(0, CODES.size()).mapToObj(i -> (1000 + i) + "," + (2000 + i)).collect(Collectors.joining(","));
        return """
                {"version":"2.0","class":"dataset","label":"Folkmängd","source":"SCB","updated":"%sT07:00:00Z","id":["Region","ContentsCode","Tid"],"size":[15,1,2],
                 "role":{"geo":["Region"],"time":["Tid"],"metric":["ContentsCode"]},"extension":{"px":{"tableid":"TAB638"}},
                 "dimension":{"Region":{"label":"region","category":{"index":{%s}}},"Tid":{"label":"år","category":{"index":{"2023":0,"2024":1}}},
                 "ContentsCode":{"label":"tabellinnehåll","category":{"index":{"A":0},"label":{"A":"Folkmängd"}}}},"value":[%s]}""".formatted(updated, regions, values).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] kolada() {
        return CODES.stream().map(code -> "{\"kpi\":\"N02267\",\"municipality\":\"" + code + "\",\"period\":2023,\"values\":[{\"gender\":\"T\",\"count\":1,\"status\":\"\",\"value\":2.5}]}")
                .collect(Collectors.joining(",", "{\"values\":[", "]}")).getBytes(StandardCharsets.UTF_8);
    }
}
