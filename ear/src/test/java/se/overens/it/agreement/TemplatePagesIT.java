package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Södermanland by its pages: a template is copied, changed and published, a clause is kept in the
/// library, and an offer is written from the template.
class TemplatePagesIT extends InBrowser {

    @Test
    void a_county_makes_its_own_template_and_offers_from_it() {
        Visitor coordinator = visitor(1280, "samordnare-04");
        Page page = coordinator.page();
        keepClause(coordinator);

        coordinator.open("/04/lst/avtal/mallar");
        page.click("section[aria-labelledby=others] a:has-text('Överenskommelse med siffror')");
        page.fill("#title", "Länets egen mall");
        page.click("#copy");
        page.waitForSelector("#done");
        page.locator("summary:has-text('Flytta, ta bort')").first().click();
        page.click("[id='clauses:0:add']");
        page.waitForSelector("[id='clauses:1:heading']:focus");
        page.fill("[id='clauses:1:heading']", "Tolkning");
        page.fill("[id='clauses:1:text']", "<b>Orden</b> tolkas <script>document.title='fel'</script> som i lagen.");
        page.check("[id='clauses:1:mandatory']");
        page.click("#done");
        page.waitForSelector("#publish");
        assertThat(coordinator.text()).contains("<b>Orden</b>").contains("§ 2 Tolkning").contains("§ 3 Syfte");
        page.click("#publish");
        page.waitForSelector(".o-news");
        assertThat(coordinator.text()).contains("Version 1 är publicerad");
        page.click("a:has-text('Erbjud en överenskommelse från mallen')");
        offer(visitor(320, "samordnare-04"), page.url());
    }

    /// At 320 px: figures are pasted, what is missing is told.
    private static void offer(Visitor coordinator, String address) {
        Page page = coordinator.page();
        coordinator.open(address.substring(address.indexOf("/04/")));
        assertThat(page.isChecked("input[name=template][value='" + address.substring(address.indexOf("mall=") + 5) + "']")).isTrue();
        page.click("#begin");
        page.waitForSelector(".o-errors");
        assertThat(coordinator.text()).contains("Välj vem ni vill komma överens med");
        page.check("input[name=parties][value='0486']");
        page.fill("#startsOn", "2025-01-01");
        page.click("#begin");
        page.waitForSelector("#review");
        assertThat(coordinator.text()).contains("§ 4 Antal platser, Anvisningsbara platser, Strängnäs, 2025: Fyll i: Värde");
        page.click("#review");
        page.waitForSelector(".o-errors");
        assertThat(page.title()).startsWith("Fel:");
        assertThat(coordinator.text()).contains("Antal saknas för Strängnäs: 2025");
        page.click("summary:has-text('Klistra in antal')");
        page.fill("#pasted", "Kommun\t2025\nSträngnäs\t14");
        page.click("#paste");
        page.waitForSelector("[id='clauses:3:figures:0:cells:0:figure'][value='14']");
        assertThat(coordinator.scrollsSideways()).isFalse();
        page.click("#review");
        page.waitForSelector("#send");
        assertThat(coordinator.text()).contains("Anvisningsbara platser, Strängnäs, 2025: 14");
        page.click("#send");
        coordinator.awaitReceipt();
    }

    private static void keepClause(Visitor coordinator) {
        coordinator.open("/04/lst/avtal/klausuler/skriv");
        coordinator.page().fill("#heading", "Tvist i länet");
        coordinator.page().selectOption("#section", "OTHER");
        coordinator.page().fill("#text", "En tvist löses genom samtal.");
        coordinator.page().click("#save");
        coordinator.page().waitForURL("**/avtal/klausuler");
        assertThat(coordinator.text()).contains("Tvist i länet");
    }
}
