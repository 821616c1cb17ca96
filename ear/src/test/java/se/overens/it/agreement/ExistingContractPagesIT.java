package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Västmanland: a signed contract is entered in few steps, on a wide screen and on a phone.
class ExistingContractPagesIT extends InBrowser {

    private static final FilePayload CONTRACT = new FilePayload("avtal.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    /// What a person does: each field that is filled, each box that is ticked and each button that is pressed.
    private static final class Counted {

        private final Page page;
        private int steps;

        private Counted(Page page) {
            this.page = page;
        }

        private void fill(String field, String text) {
            steps++;
            page.fill(field, text);
        }

        private void choose(String field) {
            steps++;
            page.setInputFiles(field, CONTRACT);
        }

        private void check(String box) {
            steps++;
            page.check(box);
        }

        private void select(String field, String value) {
            steps++;
            page.selectOption(field, value);
        }

        private void press(String button) {
            steps++;
            page.click(button);
        }
    }

    @Test
    void a_signed_contract_is_entered_in_ten_steps() {
        Visitor coordinator = visitor(1280).loggedInAs("samordnare-19");
        coordinator.open("/19/lst/avtal/registrera");
        Counted hand = new Counted(coordinator.page());
        hand.fill("#title", "Avtal om samordnare, Fagersta och Norberg");
        hand.choose("#scan");
        hand.check("input[name=parties][value='1982']");
        hand.check("input[name=parties][value='1962']");
        hand.check("input[name=bilateral][value=false]");
        hand.fill("#caseReference", "851-77-2018");
        hand.fill("#signedOn", "2018-11-18");
        hand.select("#costKind", "PER_CAPITA");
        hand.fill("#noticeMonths", "3");
        hand.press("#register");
        coordinator.awaitReceipt();
        assertThat(hand.steps).isEqualTo(10);

        Visitor reader = visitor(320).loggedInAs("lasare-1982");
        reader.open("/19/1982/avtal");
        reader.page().click("text=Avtal om samordnare, Fagersta och Norberg");
        assertThat(reader.text()).contains("Gäller").contains("2018-11-18");
        reader.open(reader.page().url().replaceFirst("^https?://[^/]+", "") + "/text");
        assertThat(reader.text()).contains("Se det undertecknade avtalet.").contains("Kostnaden delas så: efter antal invånare.").contains("Uppsägningstiden är 3 månader.");
    }

    @Test
    void on_a_phone_nothing_is_lost_when_something_is_refused_and_the_file_stays() {
        Visitor officer = visitor(320).loggedInAs("handlaggare-1904");
        officer.open("/19/1904/avtal/registrera");
        Page page = officer.page();
        page.fill("#title", "Avtal om tolkar");
        page.setInputFiles("#scan", CONTRACT);
        page.check("input[name=parties][value='1907']");
        page.fill("#caseReference", "KS 2020/14");
        page.fill("#signedOn", "18/11");
        page.fill("#costText", "Kommunerna delar lika.");
        page.click("#register");
        page.waitForSelector("#problems li");
        assertThat(page.getAttribute("#signedOn", "aria-invalid")).isEqualTo("true");
        assertThat(page.inputValue("#title")).isEqualTo("Avtal om tolkar");
        assertThat(page.inputValue("#costText")).isEqualTo("Kommunerna delar lika.");
        assertThat(page.isChecked("input[name=parties][value='1907']")).isTrue();
        assertThat(officer.text()).contains("Filen är mottagen.");
        assertThat(Accessible.obstacles(officer)).isEmpty();
        assertThat(officer.scrollsSideways()).isFalse();
        page.fill("#signedOn", "2020-03-02");
        page.click("#register");
        officer.awaitReceipt();
    }
}
