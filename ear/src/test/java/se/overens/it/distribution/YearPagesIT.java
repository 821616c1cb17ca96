package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;

/// Jämtlands län in the browser: Åre proposes, Östersund consents on a phone, the county confirms; then its number is
/// lowered, and everybody reads before, after and why.
class YearPagesIT {

    private static final Map<String, Integer> FIGURES = Map.of("2303", 15, "2305", 16, "2309", 43, "2313", 30, "2321", 35, "2326", 20, "2361", 28, "2380", 178);
    private static final FilePayload LETTER = new FilePayload("brev.pdf", "application/pdf", "%PDF-1.4\n% ett brev\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    @Test
    void from_a_proposal_to_new_figures_and_a_lower_number() {
        int base = decided();
        try (var chromium = Visitor.chromium()) {
            var are = chromium.visitor(1280).loggedInAs("handlaggare-2321");
            String transfer = proposes(are);
            consents(chromium.visitor(320).loggedInAs("handlaggare-2380"), transfer);
            var county = chromium.visitor(1280).loggedInAs("samordnare-23");
            confirms(county, transfer);

            writes_down_that_berg_has_withdrawn(county);

            are.open("/23/2321/kommuntal/2033/rakning");
            assertThat(are.text()).contains("Omfördelat under året", "35 − 5 = 30", "modell " + base);
            assertThat(Accessible.obstacles(are)).isEmpty();
            revises(county);
            are.open("/23/2321/kommuntal/2033/rakning");
            assertThat(are.text()).contains("Länets tal går från 365 till 300", "SFS 2017:27");
            are.open("/23/2321/fordelning/modell/" + base);
            assertThat(are.text()).contains("365");
        }
    }

    private static int decided() {
        Map<String, Object> command = new LinkedHashMap<>(Map.of("title", "Kommuntal 2033", "year", 2033, "total", 365, "figures", FIGURES, "source", "Länsstyrelsens beslut"));
        command.putAll(Map.of("decidedBy", "Landshövdingen", "decidedOn", "2023-11-16", "caseReference", "851-2023"));
        return Api.as("samordnare-23", "23").post("models/decided-figures", command).expect(201).json().path("number").asInt();
    }

    /// @return the number of the transfer
    private static String proposes(Visitor who) {
        Page page = who.page();
        who.open("/23/2321/fordelning/omfordelningar");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Föreslå en omfördelning")).click();
        page.waitForURL("**/omfordelningar/ny");
        page.getByLabel("Den andra kommunen").selectOption("2380");
        page.getByLabel("Platser som ska flyttas").fill("36");
        page.getByLabel("År", new Page.GetByLabelOptions().setExact(true)).fill("2033");
        press(page, "Visa vad det betyder");
        assertThat(page.locator("#problems").innerText()).contains("har 35 platser och kan inte lämna 36");
        page.getByLabel("Platser som ska flyttas").fill("5");
        page.getByLabel("Statlig ersättning per plats").fill("142600");
        page.getByLabel("Var beloppet står").fill("Förordning 2010:1122");
        press(page, "Visa vad det betyder");
        assertThat(page.locator("#effect").innerText()).contains("713 000,00".replace(' ', '\u00a0'), "183");
        assertThat(Accessible.obstacles(who)).isEmpty();
        page.getByLabel("Platser som ska flyttas").fill("6");
        press(page, "Skicka förslaget");
        assertThat(page.locator("#effect").innerText()).as("something else than was seen is shown first").contains("184");
        page.getByLabel("Platser som ska flyttas").fill("5");
        press(page, "Visa igen");
        press(page, "Skicka förslaget");
        who.awaitReceipt();
        who.open("/23/2321/fordelning/omfordelningar");
        String number = page.locator("tbody th").first().innerText().replaceAll("(?s).*\\D", "");
        who.open("/23/2321/fordelning/omfordelningar/" + number);
        assertThat(Accessible.obstacles(who)).isEmpty();
        return number;
    }

    private static void consents(Visitor who, String transfer) {
        who.open("/23/2380/att-gora");
        who.page().locator("a[href$='/omfordelningar/" + transfer + "']").first().click();
        who.page().waitForURL("**/omfordelningar/" + transfer);
        assertThat(who.text()).contains("går Östersund från 178 till 183 platser");
        assertThat(Accessible.obstacles(who)).isEmpty();
        press(who.page(), "Säg nej till omfördelningen");
        assertThat(who.page().title()).startsWith("Fel:");
        press(who.page(), "Godta omfördelningen");
        who.awaitReceipt();
    }

    private static void confirms(Visitor who, String transfer) {
        Page page = who.page();
        who.open("/23/lst/fordelning/omfordelningar/" + transfer);
        assertThat(Accessible.obstacles(who)).isEmpty();
        decision(page);
        press(page, "Bekräfta och publicera nya tal");
        who.awaitReceipt();
    }

    private static void writes_down_that_berg_has_withdrawn(Visitor who) {
        int number = Api.as("handlaggare-2326", "23").post("transfers", Map.of("year", 2033, "direction", "GIVE", "counterpart", "2380", "places", 1))
                .expect(201).json().path("number").asInt();
        Page page = who.page();
        who.open("/23/lst/fordelning/omfordelningar/" + number);
        assertThat(Accessible.obstacles(who)).isEmpty();
        page.getByLabel("Skäl, som kommunen har skrivit").fill("Bostäderna blev klara.");
        page.locator("#withdrawnLetter").setInputFiles(LETTER);
        press(page, "Registrera tillbakatagandet");
        who.awaitReceipt();
        who.open("/23/lst/fordelning/omfordelningar/" + number);
        assertThat(who.text()).contains("Registrerat av Länsstyrelsen", "Bostäderna blev klara.");
    }

    private static void revises(Visitor who) {
        Page page = who.page();
        who.open("/23/lst/kommuntal?kommun=2321");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kommuntal 2033")).first().click();
        assertThat(who.text()).contains("Omfördelat under året");
        assertThat(Accessible.obstacles(who)).isEmpty();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ändra talen under året")).click();
        page.waitForURL("**/revidera");
        page.getByLabel("Länets nya tal").fill("300");
        page.getByLabel("Gäller från och med").fill("2033-03-09");
        page.getByLabel("Vem som har ändrat länets tal").fill("SFS 2017:27");
        press(page, "Visa vad det blir");
        assertThat(page.locator("#result").innerText()).contains("i proportion till de tidigare talen");
        assertThat(Accessible.obstacles(who)).isEmpty();
        press(page, "Publicera de nya talen");
        assertThat(page.title()).startsWith("Fel:");
        decision(page);
        press(page, "Publicera de nya talen");
        who.awaitReceipt();
    }

    private static void decision(Page page) {
        page.getByLabel("Vem som har beslutat").fill("Landshövdingen");
        page.getByLabel("Beslutsdag").fill("2024-06-12");
        page.getByLabel("Diarienummer").fill("851-7-2024");
        page.getByLabel("Föredragande").fill("Integrationshandläggare");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
