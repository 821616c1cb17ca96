package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Eskilstuna and the county in the browser: everything in a text can become another in a counter-offer, and a clause from
/// the library comes in on a telephone, also while what was typed just before is being saved.
class CounterPagesIT extends InBrowser {

    private static final String HEADINGS = "input[id^='clauses:'][id$=':heading']";
    private static final Api COUNTY = Api.as("samordnare-04", "04");

    @Test
    void a_counter_offer_changes_title_days_notice_and_clauses() {
        int number = offered();
        Visitor officer = visitor(320, "handlaggare-0484");
        Page page = officer.page();
        look(officer, "/04/0484/avtal/" + number + "/motbud");
        page.fill("#title", "Mottagande i Eskilstuna");
        page.fill("#draftEndsOn", "2020-01-01");
        page.fill("#noticeMonths", "3");
        open(page, 3);
        page.click("[id='clauses:3:add']");
        page.waitForSelector("[id='clauses:4:heading']:focus");
        assertThat(officer.text()).contains("Rubrik för § 4 a");
        page.fill("[id='clauses:4:heading']", "Sekretess");
        page.fill("[id='clauses:4:text']", "Uppgifter om enskilda skyddas.");
        open(page, 5);
        page.click("[id='clauses:5:remove']");
        page.waitForSelector("#removed");
        look(officer);
        button(page, "Ta tillbaka § 5").click();
        page.waitForSelector("#removed", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        page.fill("#reason", "Vi vill ha det tydligare.");
        page.click("#review");
        page.waitForSelector("#draftEndsOn-error");
        page.fill("#draftEndsOn", "2035-12-31");
        page.click("#review");
        page.waitForSelector("#send");
        look(officer);
        assertThat(officer.text()).contains("§ 4 a Sekretess").contains("31 december 2035");
        page.click("#send");
        officer.awaitReceipt();

        Visitor coordinator = visitor(1280, "samordnare-04");
        look(coordinator, "/04/lst/avtal/" + number);
        assertThat(coordinator.text()).contains("punkter väntar på ert svar");
        look(coordinator, "/04/lst/avtal/" + number + "/jamfor");
        assertThat(coordinator.text()).contains("Mottagande i Eskilstuna").contains("§ 4 a Sekretess");
        look(coordinator, "/04/lst/avtal/" + number + "/text");
        link(coordinator.page(), "Kommentera sista dagen").first().click();
        link(coordinator.page(), "Skriv om sista dagen").click();
        coordinator.page().fill("#comment", "Varför så länge?");
        look(coordinator);
        coordinator.page().click("#share");
        coordinator.page().waitForURL("**/trad?*");
        look(coordinator);
        assertThat(coordinator.text()).contains("Gäller till och med");
        assertThat(obstacles).isEmpty();
    }

    @Test
    void a_clause_from_the_library_comes_in_on_a_telephone_while_what_was_typed_is_saved() {
        COUNTY.post("agreement-clauses", Map.of("heading", "Biblioteksklausul", "section", "OTHER", "text", "Tvister löses i samtal.")).expect(201);
        Visitor coordinator = visitor(320, "samordnare-04");
        Page page = coordinator.page();
        look(coordinator, "/04/lst/avtal/ny");
        look(coordinator, "/04/lst/avtal/ny?utkast=" + draft());
        int before = page.locator(HEADINGS).count();
        for (int i = 0; i < 3; i++) {
            page.fill("[id='clauses:0:text']", "Text som skrevs strax innan, gång " + i + ".");
            if (!page.locator("#libraryClause").isVisible()) page.click("summary:has-text('Sätt in från biblioteket')");
            page.selectOption("#libraryClause", new SelectOption().setLabel("Biblioteksklausul"));
            page.click("#insert");
            Locator heading = page.locator("[id='clauses:" + (before + i) + ":heading']");
            heading.waitFor();
            assertThat(heading.inputValue()).isEqualTo("Biblioteksklausul");
            assertThat(page.inputValue("[id='clauses:0:text']")).isEqualTo("Text som skrevs strax innan, gång " + i + ".");
        }
        look(coordinator);
        page.click("#save");
        page.waitForLoadState();
        assertThat(page.locator(HEADINGS).count()).isEqualTo(before + 3);
        assertThat(obstacles).isEmpty();
    }

    private static void open(Page page, int clause) {
        page.locator("details:has([id='clauses:" + clause + ":add']) > summary").click();
    }

    private static String draft() {
        return COUNTY.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of("0484"), "startsOn", "2031-01-01"))
                .expect(201).json().path("id").asText();
    }

    private static int offered() {
        String path = "agreements/drafts/" + draft();
        return COUNTY.ifMatch(COUNTY.get(path).expect(200).etag()).post(path + "/offer", "").expect(201).json().path("number").asInt();
    }
}
