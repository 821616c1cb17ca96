package se.overens.it.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.Stack;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;
import se.overens.launcher.demo.Api;
import se.overens.launcher.demo.CountyNumber;

/// The first walk's second half by page, in Jönköping: an offer, a counter-offer, two decisions, two signatures, and the
/// figure that follows from what the county has published. (The first half is DistributionPagesIT.)
class FigureToSignatureByBrowserIT {

    private static final FilePayload EXTRACT = new FilePayload("protokollsutdrag.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    private static final String CLAUSE = "Parterna följer upp överenskommelsen två gånger om året.";

    private static Visitor.Chromium chromium;
    private final List<String> obstacles = new ArrayList<>();

    @BeforeAll
    static void start() {
        Api api = new Api(Stack.address() + "/api/v1", Stack::token);
        CountyNumber.publishYear(api, CountyNumber.draft(api, 2026, 255), "2024-08-19", "851-9001-2024");
        chromium = Visitor.chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void an_offer_becomes_a_signed_agreement_that_shows_its_figure() {
        Visitor coordinator = chromium.visitor(1280).loggedInAs("samordnare-06");
        String place = offer(coordinator);

        Visitor officer = chromium.visitor(320).loggedInAs("handlaggare-0617");
        officer.open("/06/0617/att-gora");
        assertThat(officer.text()).contains("Gnosjö");
        counter(officer, place);

        coordinator.open("/06/lst/" + place + "/jamfor");
        assertThat(coordinator.text()).contains("tillagt").contains("borttaget");
        obstacles.addAll(Accessible.obstacles(coordinator));
        coordinator.open("/06/lst/" + place);
        button(coordinator.page(), "Stå bakom").first().click();
        coordinator.awaitReceipt();

        decide(officer, "/06/0617/" + place, "KS 2024/91", "Kommunstyrelsens ordförande");
        decide(coordinator, "/06/lst/" + place, "851-77-2024", "Länsrådet");
        sign(chromium.visitor(320).loggedInAs("undertecknare-0617"), "/06/0617/" + place);
        sign(chromium.visitor(1280).loggedInAs("undertecknare-06"), "/06/lst/" + place);

        officer.open("/06/0617/" + place + "/siffror");
        officer.open("/06/0617/kommuntal/2026/rakning");
        String figure = officer.page().locator(".o-figure").innerText().split("\\s")[0];
        officer.open("/06/0617/" + place + "/siffror");
        assertThat(officer.text()).contains("2026").contains(figure);
        obstacles.addAll(Accessible.obstacles(officer));
        assertThat(obstacles).isEmpty();
    }

    /// Answers where it lies below the organisation's address: `avtal/7`.
    private String offer(Visitor coordinator) {
        Page page = coordinator.page();
        coordinator.open("/06/lst/avtal/ny");
        page.locator("[id='template:0']").check();
        page.locator("#party").selectOption("0617");
        page.locator("#startsOn").fill("2024-01-01");
        page.locator("#begin").click();
        page.locator("#review").click();
        obstacles.addAll(Accessible.obstacles(coordinator));
        page.locator("#send").click();
        coordinator.awaitReceipt();
        obstacles.addAll(Accessible.obstacles(coordinator));
        String link = page.locator("main a[href*='/avtal/']").first().getAttribute("href");
        return link.substring(link.indexOf("avtal/"));
    }

    private void counter(Visitor officer, String place) {
        Page page = officer.page();
        officer.open("/06/0617/" + place + "/motbud");
        page.locator("textarea[id^='clauses:']").nth(6).fill(CLAUSE);
        page.locator("#reason").fill("Vi vill följas åt tätare.");
        page.locator("#review").click();
        obstacles.addAll(Accessible.obstacles(officer));
        page.locator("#send").click();
        officer.awaitReceipt();
    }

    private void decide(Visitor visitor, String agreement, String caseReference, String role) {
        Page page = visitor.page();
        visitor.open(agreement + "/beslut");
        page.locator("[id='body:0']").check();
        page.locator("#decidedOn").fill("14/8");
        page.locator("#caseReference").fill(caseReference);
        page.locator("#toReview, #review").first().click();
        assertThat(page.locator("[role=alert]").first().innerText()).contains("2024-08-14".substring(0, 4));
        page.locator("#decidedOn").fill("2024-08-14");
        page.locator("#paragraph").fill("§ 118");
        page.locator("[id='outcome:0']").check();
        page.locator("#file").setInputFiles(EXTRACT);
        page.locator("#roleTitle").fill(role);
        page.locator("#toReview, #review").first().click();
        button(page, "Registrera beslutet").click();
        visitor.awaitReceipt();
    }

    private void sign(Visitor signatory, String agreement) {
        Page page = signatory.page();
        signatory.open(agreement + "/underskrift");
        obstacles.addAll(Accessible.obstacles(signatory));
        page.locator("#name").fill("Exempelnamn");
        page.locator("#confirmed").check();
        page.locator("#sign").click();
        signatory.awaitReceipt();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
