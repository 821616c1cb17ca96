package se.overens.it.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Stack;

/// Gävle employs somebody together with Ockelbo and Hofors, without the county administrative board: what is done with
/// the post, its ending and its invoices is written down for those whom it concerns and for nobody else.
class SecrecyIT {

    private static final String COUNTY = "21";
    private static final Api HOST = Api.as("handlaggare-2180", COUNTY);
    private static final Api FINANCE = Api.as("ekonom-2180", COUNTY);
    private static final Api BOARD = Api.as("samordnare-21", COUNTY);
    private static final byte[] PAPER = "%PDF-1.4\n% a scanned contract\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> ALL = List.of("2101", "2104", "2180");
    private static long seenBefore;
    private static int basis;

    @BeforeAll
    static void aPostWithoutTheBoard() {
        seenBefore = BOARD.get("audit?size=1").expect(200).json().path("total").asLong();
        int agreement = HOST.post("agreements/existing", Map.ofEntries(Map.entry("title", "Gemensam tolksamordnare"), Map.entry("form", "COLLABORATION"),
                Map.entry("parties", List.of("2101", "2104")), Map.entry("bilateral", false), Map.entry("signedOn", "2023-11-18"), Map.entry("startsOn", "2024-01-01"),
                Map.entry("caseReference", "KS 2023-7"), Map.entry("clauses", List.of(
                        Map.of("number", "§ 1", "heading", "Parter", "kind", "PARTIES", "text", "Tre kommuner.", "mandatory", false),
                        Map.of("number", "§ 2", "heading", "Kostnader", "kind", "COST", "text", "Kostnaden delas lika.", "mandatory", false))),
                Map.entry("noticeTerms", Map.of("noticeMonths", 1, "endsAt", "MONTH_END")), Map.entry("scan", paper()),
                Map.entry("decisions", List.of()))).expect(201).json().path(0).path("number").asInt();
        int post = HOST.post("posts", Map.of("title", "Tolksamordnare", "task", "Samordnar tolkar", "fte", "1.0", "startedOn", "2024-01-01",
                "caseReference", "KS 2023-7", "agreements", List.of(agreement))).expect(201).json().path("number").asInt();
        HOST.post("posts/" + post + "/years", Map.of("year", 2024, "amount", "600000.00", "key", Map.of("type", "EQUAL"),
                "parts", List.of(Map.of("party", "2101"), Map.of("party", "2104")), "source", "Budget", "populationSource", "SCB", "clause", "§ 2")).expect(201);
        basis = FINANCE.post("invoice-bases", Map.of("post", post, "period", "2024-H1")).expect(201).json().path("number").asInt();
        FINANCE.post("invoice-bases/" + basis + "/rows/2101/ledger-number", Map.of("number", "F-1")).expect(201);
        HOST.post("posts/" + post + "/ending", Map.of("text", "från 2024-12-31", "lastDay", "2024-12-31")).expect(201);
    }

    @Test
    void each_deed_is_known_to_those_whom_it_concerns() throws SQLException {
        Map<String, List<String>> known = circles();
        assertThat(known).containsEntry("post-registered", ALL).containsEntry("post-year-entered", ALL).containsEntry("invoice-basis-made", ALL)
                .containsEntry("ledger-number-registered", List.of("2101", "2180")).containsEntry("post-ending-proposed", ALL);
    }

    @Test
    void the_board_reads_of_none_of_them_and_counts_none() {
        JsonNode read = BOARD.get("audit?size=200").expect(200).json();
        assertThat(read.path("total").asLong()).isEqualTo(seenBefore);
    }

    @Test
    void numbers_of_bases_do_not_count_them() {
        assertThat(basis).isGreaterThanOrEqualTo(100_000);
    }

    /// By what was done: the codes of those who may know, of what Gävle has done.
    private static Map<String, List<String>> circles() throws SQLException {
        Map<String, List<String>> known = new TreeMap<>();
        try (Connection owner = Stack.asOwner(); var statement = owner.createStatement(); var rows = statement.executeQuery("""
                select e.what, o.code from audit_event e join organisation by on by.id = e.organisation and by.code = '2180'
                cross join unnest(e.circle) as c(organisation) join organisation o on o.id = c.organisation
                where e.workspace = '21' and e.subject_kind in ('post', 'post-ending', 'invoice-basis', 'invoice-row') order by 1, 2""")) {
            while (rows.next()) known.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
        }
        return known;
    }

    private static String paper() {
        return HOST.upload("attachments", "application/pdf", "avtal.pdf", PAPER).expect(201).json().path("id").asText();
    }
}
