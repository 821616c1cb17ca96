package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Västerbotten: an addendum is proposed on a phone, a review is recorded, a commitment is followed up.
class LivingPagesIT extends InBrowser {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private final Api county = Api.as("samordnare-24", "24");

    @Test
    void an_addendum_is_proposed_clause_by_clause_and_the_text_in_force_waits_for_it() {
        String path = "/24/2404/avtal/" + contract("Samverkan i Vindeln", "2404", List.of("2404"));
        Visitor officer = visitor(320, "handlaggare-2404");
        Page page = officer.page();
        look(officer, path + "/tillagg");
        link(page, "Föreslå tillägg").click();
        look(officer);
        page.fill("#name", "Tillägg om arbetssätt");
        page.fill("#startsOn", "2024-10-01");
        page.click("#begin");
        page.waitForSelector(".o-errors");
        assertThat(officer.text()).contains("Tillägget ändrar ingenting.");
        page.selectOption("[id='choices:0:how']", "REPLACES");
        page.fill("#newNumber", "§ 1 a");
        page.fill("#newHeading", "Möten");
        page.click("#begin");
        page.waitForSelector("#writeForm");
        look(officer);
        page.fill("[id='clauses:0:text']", "Parterna samverkar varje månad.");
        page.click("#review");
        page.waitForSelector(".o-errors");
        assertThat(page.inputValue("[id='clauses:0:text']")).as("what is typed stays").isEqualTo("Parterna samverkar varje månad.");
        page.fill("[id='clauses:1:text']", "Mötet hålls den första tisdagen.");
        page.click("#review");
        page.waitForSelector("#sendForm");
        look(officer);
        assertThat(officer.text()).contains("§ 1 a Möten");
        page.click("#send");
        officer.awaitReceipt();
        look(officer, path + "/lydelse?dag=2024-02-30");
        assertThat(officer.text()).contains("”2024-02-30” är ingen dag.");
        officer.open(path + "/lydelse?dag=2024-12-01");
        assertThat(officer.text()).as("nobody else has signed").contains("Parterna samverkar.").doesNotContain("varje månad");
        look(officer, path + "/tillagg");
        assertThat(officer.text()).contains("Tillägg om arbetssätt").contains("Erbjuden");
        assertThat(obstacles).isEmpty();
        assertThat(officer.scrollsSideways()).isFalse();
    }

    @Test
    void a_review_is_recorded_and_a_commitment_is_followed_up() {
        String path = "/24/2418/avtal/" + contract("Praktik i Malå", "2418", List.of("2418"));
        Visitor officer = visitor(1280, "handlaggare-2418");
        Page page = officer.page();
        look(officer, path + "/forlangning");
        page.fill("#roleTitle", "Integrationschefen");
        page.click("#nameOwner");
        page.waitForSelector("text=Ansvarig roll är sparad.");
        page.click("#record");
        page.waitForSelector(".o-errors");
        page.click("text=Fortsätt som det är");
        page.fill("#reason", "Det fungerar väl.");
        page.click("#record");
        page.waitForSelector("text=Ert ställningstagande är sparat.");
        look(officer);
        look(officer, path + "/ataganden");
        page.fill("#amount", "3");
        page.fill("#comment", "Tre platser i skolan.");
        page.click("#save");
        page.waitForSelector("text=Uppföljningen är sparad.");
        look(officer);
        assertThat(officer.text()).contains("3 av 4").contains("Påbörjat");
        look(officer, "/24/2418/avtal/kommande-ar");
        assertThat(officer.text()).contains("Praktik i Malå").contains("Integrationschefen");
        officer.widen(320);
        look(officer, path + "/forlangning");
        look(officer, path + "/ataganden");
        assertThat(obstacles).isEmpty();
    }

    /// Between the county board and one municipality, renewed each year unless notice is given by the last of September.
    private int contract(String title, String promises, List<String> parties) {
        String scan = county.upload("attachments", "application/pdf", "avtal.pdf", PDF).expect(201).json().path("id").asText();
        var term = Map.of("kind", "COMMITMENT", "about", "UNDERTAKING", "party", promises, "value", "Praktikplatser", "least", "4");
        return county.post("agreements/existing", Map.ofEntries(Map.entry("title", title), Map.entry("form", "COLLABORATION"), Map.entry("parties", parties),
                Map.entry("bilateral", false), Map.entry("signedOn", "2020-11-18"), Map.entry("startsOn", "2021-01-01"), Map.entry("endsOn", "2024-12-31"),
                Map.entry("caseReference", "851-9-2020"), Map.entry("scan", scan),
                Map.entry("noticeTerms", Map.of("noticeMonths", 3, "endsAt", "TERM_END", "renewalMonths", 12)),
                Map.entry("clauses", List.of(Map.of("number", "§ 1", "heading", "Arbete", "section", "WORK", "text", "Parterna samverkar.", "mandatory", false,
                        "terms", List.of(term)))))).expect(201).json().path(0).path("number").asInt();
    }
}
