package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;

/// The ending of a shared post by page: two readings, decisions looked through before they are registered, notice, receipt.
class EndingPagesIT {

    private static final List<String> OTHERS = List.of("1315", "1381", "1382", "1383");
    private static final FilePayload PAPER = new FilePayload("utdrag.pdf", "application/pdf", "%PDF-1.4 ett utdrag".getBytes(StandardCharsets.UTF_8));

    @Test
    void from_two_readings_to_the_last_day() {
        var post = new HallandPost("Sidornas samordnare", true);
        post.costs(2024, "1053453.78").expect(201);
        try (var chromium = Visitor.chromium()) {
            var halmstad = chromium.visitor(1280).loggedInAs("handlaggare-1380");
            proposes(halmstad, post);
            decides(halmstad, post, null);
            for (String code : OTHERS) post.decides(code).expect(201);
            post.handOver();

            var county = chromium.visitor(1280).loggedInAs("samordnare-13");
            county.open(address("lst", post, ""));
            assertThat(county.text()).contains("5 av 6", "Villkoret är inte uppfyllt", "790 090,34".replace(' ', '\u00a0'));
            decides(county, post, "1384");
            county.open(address("lst", post, ""));
            assertThat(county.text()).contains("Villkoret är uppfyllt", "registrerat av Länsstyrelsen");

            givesNotice(halmstad, post);
            for (String code : OTHERS) post.notice(code).expect(201);
            post.host.post(post.path("/ending/notices"), java.util.Map.of("party", "1384", "givenOn", "2024-08-20",
                    "document", HallandPost.file(post.host))).expect(201);
            confirms(county, post);
            halmstad.open(address("1380", post, ""));
            assertThat(halmstad.text()).contains("Sista dagen är 30 september 2024");
            assertThat(Accessible.obstacles(halmstad)).isEmpty();
        }
    }

    @Test
    void the_page_of_shares_can_be_redone_by_hand() {
        var post = new HallandPost("Räkneexempel", true);
        post.costs(2024, "1053453.78").expect(201);
        try (var chromium = Visitor.chromium()) {
            var halmstad = chromium.visitor(320).loggedInAs("handlaggare-1380");
            halmstad.open(address("1380", post, "/andelar"));
            String sum = halmstad.page().locator(".o-sum-line").nth(1).innerText();
            String[] terms = sum.replaceAll("[\\u00a0\\u202f kr]", "").replace(',', '.').split("[×/=]");
            var part = new BigDecimal(terms[0]).multiply(new BigDecimal(terms[1])).divide(new BigDecimal(terms[2]), 6, java.math.RoundingMode.HALF_UP);
            assertThat(part).isEqualByComparingTo(terms[3]);
            assertThat(Accessible.obstacles(halmstad)).isEmpty();
        }
    }

    private static void proposes(Visitor who, HallandPost post) {
        Page page = who.page();
        who.open(address("1380", post, "/uppsagning"));
        page.getByLabel("Från när ska tjänsten upphöra?").fill("snarast");
        press(page, "Visa vad det betyder");
        assertThat(page.title()).startsWith("Fel:");
        page.getByLabel("Från när ska tjänsten upphöra?").fill("från 30/9 2024");
        press(page, "Visa vad det betyder");
        assertThat(who.text()).contains("kan betyda två saker", "790 090,34".replace(' ', '\u00a0'));
        assertThat(page.locator("input[name='chosen']:checked").count()).isZero();
        assertThat(Accessible.obstacles(who)).isEmpty();
        page.locator("input[name='chosen']").first().check();
        page.getByLabel("Senaste dag för besluten").fill("2024-12-31");
        press(page, "Skicka förslaget till 6 parter");
        receipt(who);
    }

    /// @param party whose decision the host registers, or null for one's own
    private static void decides(Visitor who, HallandPost post, String party) {
        Page page = who.page();
        who.open(address(party == null ? "1380" : "lst", post, "/uppsagning/beslut"));
        if (party != null) page.getByLabel("Vilken part har beslutat?").selectOption(party);
        page.getByLabel("Sammanträdesdag").fill("2024-06-12");
        page.getByLabel("Paragraf").fill("§ 118");
        page.getByLabel("Diarienummer").fill("KS 2024/87");
        page.getByLabel("Anslagen på anslagstavlan").fill("2024-06-13");
        page.getByLabel("Vem får säga upp avtalet").fill("Kommundirektör");
        FileChooser chooser = page.waitForFileChooser(() -> page.getByLabel("Protokollsutdrag").click());
        chooser.setFiles(PAPER);
        press(page, "Granska");
        assertThat(who.text()).contains("Stämmer det här?", "utdrag.pdf", "12 juni 2024");
        press(page, "Ändra");
        assertThat(page.getByLabel("Paragraf").inputValue()).isEqualTo("§ 118");
        page.waitForFileChooser(() -> page.getByLabel("Protokollsutdrag").click()).setFiles(PAPER);
        press(page, "Granska");
        press(page, "Registrera beslutet");
        receipt(who);
    }

    private static void givesNotice(Visitor who, HallandPost post) {
        who.open(address("1380", post, "/uppsagning/meddela"));
        press(who.page(), "Granska");
        press(who.page(), "Säg upp avtalet");
        receipt(who);
    }

    private static void confirms(Visitor who, HallandPost post) {
        who.open(address("lst", post, "/uppsagning/bekrafta"));
        assertThat(who.page().locator("input[type=checkbox]:checked").count()).isEqualTo(6);
        press(who.page(), "Bekräfta mottagandet");
        receipt(who);
    }

    private static void receipt(Visitor who) {
        assertThat(who.page().url()).contains("/kvittens/13-2024-");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static String address(String organisation, HallandPost post, String below) {
        return "/13/" + organisation + "/samfinansiering/" + post.number + below;
    }
}
