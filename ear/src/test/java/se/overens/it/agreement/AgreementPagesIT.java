package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Kalmar län by its pages: an offer is countered, accepted, decided on and signed, each by whoever it is for.
class AgreementPagesIT extends InBrowser {

    private static final FilePayload MINUTES = new FilePayload("protokoll.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    @Test
    void from_an_offer_to_a_signed_agreement() {
        Visitor coordinator = visitor(1280, "samordnare-08");
        int number = offer(coordinator);
        Visitor officer = visitor(1280, "handlaggare-0884");
        String his = "/08/0884/avtal/" + number;
        String hers = "/08/lst/avtal/" + number;

        officer.open(his);
        assertThat(officer.text()).contains("Det är er tur att svara");
        counter(officer, his);

        coordinator.open(hers + "/jamfor");
        assertThat(coordinator.text()).contains("tillagt:").contains("två");
        press(coordinator, "#accept");

        decide(officer, his, "EXECUTIVE_BOARD", "Kommunstyrelsens ordförande");
        decide(coordinator, hers, "COUNTY_BOARD", "Länsrådet");
        sign(visitor(360, "undertecknare-0884"), his);
        sign(visitor(1280, "undertecknare-08"), hers);

        officer.open(his);
        assertThat(officer.text()).contains("Avtalet gäller mellan alla parter");
        officer.open(his + "/siffror");
        assertThat(officer.text()).contains("Inte bestämt");
        officer.open(his + "/historik");
        assertThat(officer.text()).contains("Oförändrad").contains("Exempel Exempelsson");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_what_was_written_stays() {
        Visitor coordinator = visitor(320, "samordnare-08");
        coordinator.open("/08/lst/avtal/registrera");
        coordinator.page().fill("#signedOn", "18/11");
        coordinator.page().click("#register");
        coordinator.page().waitForSelector(".o-errors");
        assertThat(coordinator.page().title()).startsWith("Fel:");
        assertThat(coordinator.page().inputValue("#signedOn")).isEqualTo("18/11");
        assertThat(coordinator.page().getAttribute("#signedOn", "aria-invalid")).isEqualTo("true");
    }

    @Test
    void an_old_contract_is_entered_and_seen_by_the_municipality() {
        Visitor coordinator = visitor(1280, "samordnare-08");
        coordinator.open("/08/lst/avtal/registrera");
        Page page = coordinator.page();
        page.fill("#title", "Avtal om samordnare, Borgholm");
        page.setInputFiles("#scan", MINUTES);
        page.check("input[name=parties][value='0885']");
        page.fill("#caseReference", "851-77-2018");
        page.fill("#signedOn", "2018-11-18");
        page.fill("#startsOn", "2019-01-01");
        page.fill("#costText", "Kostnaden delas per invånare.");
        page.fill("#noticeText", "Avtalet kan sägas upp med tre månaders varsel.");
        page.fill("#noticeMonths", "3");
        press(coordinator, "#register");
        Visitor reader = visitor(1280, "lasare-0885");
        reader.open("/08/0885/avtal");
        assertThat(reader.text()).contains("Avtal om samordnare, Borgholm").contains("Gäller");
    }

    private static int offer(Visitor coordinator) {
        Page page = coordinator.page();
        coordinator.open("/08/lst/avtal/ny");
        page.check("input[name=template][value='figureless-reception']");
        page.check("input[name=parties][value='0884']");
        page.fill("#startsOn", "2024-01-01");
        page.click("#begin");
        page.click("#review");
        press(coordinator, "#send");
        String thing = page.getAttribute(".o-receipt a.o-button", "href");
        return Integer.parseInt(thing.substring(thing.lastIndexOf('/') + 1));
    }

    private static void counter(Visitor officer, String path) {
        officer.open(path + "/motbud");
        Page page = officer.page();
        page.fill("[id='clauses:6:text']", "Parterna följer upp överenskommelsen två gånger om året, i mars och i oktober. Länsstyrelsen kallar till mötet.");
        page.fill("#reason", "Vi vill följas åt tätare.");
        page.click("#review");
        page.waitForSelector("#send");
        assertThat(officer.text()).contains("borttaget:").contains("Vi vill följas åt tätare.");
        press(officer, "#send");
    }

    private static void decide(Visitor party, String path, String body, String role) {
        party.open(path + "/beslut");
        Page page = party.page();
        page.check("input[name=body][value=" + body + "]");
        page.fill("#decidedOn", "2024-08-14");
        page.fill("#paragraph", "§ 118");
        page.fill("#caseReference", "KS 2024/87");
        page.setInputFiles("#file", MINUTES);
        page.fill("#roleTitle", role);
        page.click("#toReview");
        page.waitForSelector("#register");
        assertThat(party.text()).contains("14 augusti 2024 § 118").contains(role);
        press(party, "#register");
    }

    private static void sign(Visitor signatory, String path) {
        signatory.open(path + "/underskrift");
        signatory.page().fill("#name", "Exempel Exempelsson");
        signatory.page().check("#confirmed");
        press(signatory, "#sign");
    }

    /// Presses the button of a binding act, and comes to its receipt.
    private static void press(Visitor visitor, String button) {
        visitor.page().click(button);
        visitor.page().waitForURL(url -> url.contains("/kvittens/"));
        assertThat(visitor.text()).doesNotContain("???");
    }
}
