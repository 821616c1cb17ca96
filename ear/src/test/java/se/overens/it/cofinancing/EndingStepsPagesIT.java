package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.cofinancing.HallandPost.officer;
import static se.overens.it.cofinancing.HallandPost.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;

/// A joint ending prepared without the county board, by page: what it means, sharing, a decision on another day, an appeal.
class EndingStepsPagesIT {

    private static final FilePayload PAPER = new FilePayload("handling.pdf", "application/pdf", "%PDF-1.4 en handling".getBytes(StandardCharsets.UTF_8));

    @Test
    void prepared_among_those_who_pay_and_then_handed_over() {
        var post = new HallandPost("Förberedd utan värden", true);
        post.costs(2024, "1053453.78").expect(201);
        try (var chromium = Visitor.chromium()) {
            var halmstad = chromium.visitor(320).loggedInAs("handlaggare-1380");
            sees_what_it_means(halmstad, post);
            post.decidesOnItsAgreement("1380").expect(201);
            shares(halmstad, post);

            var hylte = chromium.visitor(1280).loggedInAs("handlaggare-1315");
            JsonNode decided = post.decides(officer("1315"), Map.of("lastDay", "2024-10-31")).expect(201).json();
            String decision = row(decided.path("rows"), "1315").path("decision").path("id").asText();
            confirms(halmstad, post);
            is_appealed_and_upheld(hylte, post, decision);
            is_taken_back(hylte, post, decision);

            var county = chromium.visitor(1280).loggedInAs("samordnare-13");
            county.open(address("lst", post, "/uppsagning"));
            assertThat(county.text()).contains("Från när ska tjänsten upphöra?").doesNotContain("Halmstad har");
            hands_over(halmstad, post);
            county.open(address("lst", post, "/uppsagning"));
            assertThat(county.text()).contains("1 av 6").contains("registrerat på avtalet");
        }
    }

    @Test
    void four_of_six_are_asked_for_on_the_page() {
        var post = new HallandPost("Minst fyra på sidan", true);
        post.costs(2024, "1053453.78").expect(201);
        try (var chromium = Visitor.chromium()) {
            var halmstad = chromium.visitor(320).loggedInAs("handlaggare-1380");
            halmstad.open(address("1380", post, "/uppsagning?dag=2024-09-30"));
            Page page = halmstad.page();
            page.locator("input[name='chosen']").first().check();
            page.getByLabel("Minst så många som jag anger").check();
            press(page, "Skicka förslaget till 6 parter");
            assertThat(page.title()).startsWith("Fel:");
            assertThat(Accessible.obstacles(halmstad)).isEmpty();
            page.locator("input[name='chosen']").first().check();
            page.getByLabel("Minst hur många?").fill("4");
            press(page, "Skicka förslaget till 6 parter");
            halmstad.awaitReceipt();
            halmstad.open(address("1380", post, "/uppsagning"));
            assertThat(halmstad.text()).contains("minst 4 av 6");
            assertThat(Accessible.obstacles(halmstad)).isEmpty();
        }
    }

    @Test
    void a_decision_on_the_agreement_is_ones_own_until_it_is_shared_and_the_county_board_writes_down_what_comes_on_paper() {
        var post = new HallandPost("Beslut på avtalet", true);
        try (var chromium = Visitor.chromium()) {
            var halmstad = chromium.visitor(320).loggedInAs("handlaggare-1380");
            decides_on_its_agreement(halmstad, row(officer("1380").get(post.path("")).expect(200).json().path("parties"), "1380").path("agreement").asInt());
            shares(halmstad, post);
            post.handOver();
            post.decides(officer("1381"), Map.of()).expect(201);
            JsonNode decided = post.decides(officer("1315"), Map.of("lastDay", "2024-10-31")).expect(201).json();
            var county = chromium.visitor(320).loggedInAs("samordnare-13");
            county.open(address("lst", post, "/uppsagning/beslutet?beslut=" + row(decided.path("rows"), "1315").path("decision").path("id").asText()));
            press(county.page(), "För in svaret");
            assertThat(county.page().title()).startsWith("Fel:");
            assertThat(Accessible.obstacles(county)).isEmpty();
            county.page().getByLabel("Vem har svarat att det motsvarar?").selectOption("1381");
            county.page().locator("#paper").setInputFiles(PAPER);
            press(county.page(), "För in svaret");
            county.awaitReceipt();
            county.open(address("lst", post, "/uppsagning"));
            assertThat(county.text()).contains("(på papper)");
        }
    }

    private static void decides_on_its_agreement(Visitor who, int agreement) {
        who.open("/13/1380/avtal/" + agreement + "/uppsagning");
        Page page = who.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registrera beslut om uppsägning")).click();
        page.waitForURL("**/uppsagning/beslut");
        press(page, "Fortsätt och granska");
        assertThat(page.title()).startsWith("Fel:");
        assertThat(Accessible.obstacles(who)).isEmpty();
        page.getByLabel("Kommunstyrelsen").check();
        page.locator("#decidedOn").fill("2024-06-12");
        page.locator("#paragraph").fill("§ 118");
        page.locator("#caseReference").fill("KS 2024/87");
        page.locator("#lastDay").fill(HallandPost.LAST_DAY);
        page.getByLabel("Alla övriga parter beslutar likadant").check();
        page.locator("#file").setInputFiles(PAPER);
        page.locator("#roleTitle").fill("Kommundirektör");
        press(page, "Fortsätt och granska");
        assertThat(Accessible.obstacles(who)).isEmpty();
        press(page, "Registrera beslutet");
        who.awaitReceipt();
    }

    private static void sees_what_it_means(Visitor who, HallandPost post) {
        who.open(address("1380", post, "/uppsagning/innebar"));
        who.page().getByLabel("Sista dag").fill("2024-09-30");
        press(who.page(), "Räkna");
        assertThat(who.page().url()).contains("?dag=2024-09-30");
        assertThat(who.text()).contains("790 090,34".replace(' ', '\u00a0'), "Ingen kostnad är lagd in för 2025", "Halmstad betalar");
        assertThat(Accessible.obstacles(who)).isEmpty();
    }

    private static void shares(Visitor who, HallandPost post) {
        who.open(address("1380", post, "/uppsagning"));
        assertThat(who.text()).contains("Bara ni ser det här");
        assertThat(Accessible.obstacles(who)).isEmpty();
        who.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dela med de andra")).first().click();
        press(who.page(), "Dela med de 6 som betalar");
        who.awaitReceipt();
    }

    private static void confirms(Visitor who, HallandPost post) {
        who.open(address("1380", post, "/uppsagning"));
        who.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ta ställning")).first().click();
        who.page().waitForURL("**/beslutet?beslut=**");
        assertThat(Accessible.obstacles(who)).isEmpty();
        press(who.page(), "Bekräfta att det motsvarar vårt beslut");
        who.awaitReceipt();
        who.open(address("1380", post, "/uppsagning"));
        assertThat(who.text()).contains("bekräftat som motsvarande");
    }

    private static void is_appealed_and_upheld(Visitor who, HallandPost post, String decision) {
        String standing = address("1315", post, "/uppsagning/beslutet?beslut=" + decision);
        who.open(standing);
        who.page().getByLabel("Dag då det överklagades").fill("2024-07-01");
        press(who.page(), "Registrera överklagandet");
        who.awaitReceipt();
        who.open(standing);
        assertThat(who.text()).contains("inte avgjort");
        press(who.page(), "Registrera domen");
        assertThat(who.page().title()).startsWith("Fel:");
        assertThat(Accessible.obstacles(who)).isEmpty();
        who.page().getByLabel("lät beslutet stå").check();
        who.page().getByLabel("Domens dag").fill("2024-08-19");
        press(who.page(), "Registrera domen");
        who.awaitReceipt();
        who.open(standing);
        assertThat(who.text()).contains("Domstolen lät beslutet stå");
    }

    private static void is_taken_back(Visitor who, HallandPost post, String decision) {
        who.open(address("1315", post, "/uppsagning/beslutet?beslut=" + decision));
        who.page().getByLabel("Dag då det återtogs").fill("2024-08-20");
        who.page().getByLabel("Varför").fill("Nämnden ändrade sig");
        press(who.page(), "Ta tillbaka beslutet");
        who.awaitReceipt();
    }

    private static void hands_over(Visitor who, HallandPost post) {
        who.open(address("1380", post, "/uppsagning/dela"));
        press(who.page(), "Lämna över till");
        who.awaitReceipt();
    }

    private static void press(Page page, String word) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word)).first().click();
        page.waitForLoadState();
    }

    private static String address(String organisation, HallandPost post, String below) {
        return "/13/" + organisation + "/samfinansiering/" + post.number + below;
    }
}
