package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Kronobergs län in the browser: two scenarios saved and laid side by side, which weight moves whom, rules looked at
/// before they are saved, and a factor entered by hand with two parts.
class WorkbenchPagesIT extends InBrowser {

    @Test
    void scenarios_are_saved_and_laid_side_by_side_and_rules_are_looked_at_before_they_are_saved() {
        String draft = "/07/lst/fordelning/" + draft();
        Visitor coordinator = visitor(1280, "samordnare-07");
        Page page = coordinator.page();
        coordinator.open(draft);

        keep(page, "Mest folkmängd");
        page.locator("[id='weights:0:weight']").fill("20");
        page.locator("[id='weights:1:weight']").fill("65");
        sumIs(page, "100");
        keep(page, "Mest arbetsmarknad");
        look(coordinator);

        look(coordinator, draft + "/jamfor");
        assertThat(page.locator("table thead th").allInnerTexts()).contains("Mest folkmängd", "Mest arbetsmarknad");
        int columns = page.locator("table thead th").count() - 1;
        assertThat(page.locator("table tbody .o-diff").count()).as("a difference in every column but the draft's").isEqualTo((columns - 1) * Kronoberg.MUNICIPALITIES);
        page.getByLabel("Räkna skillnaden från").selectOption("Mest folkmängd");
        button(page, "Visa jämförelsen").click();
        assertThat(page.url()).contains("mot=scenario-");
        assertThat(page.locator("section h2").allInnerTexts()).contains("Utkastet på kartan", "Mest arbetsmarknad på kartan");

        look(coordinator, draft + "/scenarier");
        page.locator("[id='kept:1:whyNot']").fill("Folkmängden ska väga mest.");
        page.locator("[id='kept:0:name']").fill("Mest arbetsmarknad");
        page.locator("[id='kept:0:save']").click();
        page.locator("[id='kept:0:name-error']").waitFor();
        assertThat(page.locator("[id='kept:1:whyNot']").inputValue()).isEqualTo("Folkmängden ska väga mest.");
        look(coordinator);

        look(coordinator, draft + "/kanslighet?kommun=0761");
        assertThat(page.locator("table").first().locator("tbody tr").count()).isEqualTo(3);
        assertThat(page.locator("tr.is-own th").innerText()).isEqualTo("Lessebo");

        rules(coordinator, draft);
        factor(coordinator, draft);
        assertThat(obstacles).isEmpty();
    }

    @Test
    void nothing_that_is_typed_is_lost_when_the_line_breaks_or_somebody_else_saves() {
        int number = draft();
        Visitor coordinator = visitor(1280, "samordnare-07");
        Page page = coordinator.page();
        coordinator.open("/07/lst/fordelning/" + number);
        page.context().setOffline(true);
        page.locator("[id='weights:0:weight']").fill("50");
        page.locator("#lost").waitFor();
        assertThat(page.locator("[id='weights:0:weight']").inputValue()).isEqualTo("50");
        page.context().setOffline(false);
        page.locator("[id='weights:1:weight']").fill("30");
        sumIs(page, "95");
        page.locator("#lost").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        Api county = Api.as("samordnare-07", "07");
        String path = "models/drafts/" + number;
        Api.Answer read = county.get(path).expect(200);
        ObjectNode command = read.json().deepCopy();
        command.retain("title", "year", "total", "factors", "deduction", "method");
        ((ObjectNode) command.path("factors").path(2)).put("weight", "14");
        county.ifMatch(read.etag()).put(path, command.toString()).expect(200);
        page.locator("[id='weights:0:weight']").fill("55");
        page.locator("#stale-heading").waitFor();
        assertThat(page.locator("[id='weights:0:weight']").inputValue()).isEqualTo("55");
        look(coordinator);
        button(page, "Spara mina vikter").click();
        sumIs(page, "100");
        assertThat(page.locator("#stale-heading").count()).isZero();
        page.locator("[id='weights:0:weight']").fill("-5");
        page.locator("#problems li").waitFor();
        assertThat(page.locator("#problems a").getAttribute("href")).isEqualTo("#weights:0:weight");
        assertThat(county.get(path).json().path("factors").path(0).path("weight").asText()).isEqualTo("55");
        obstacles.removeIf(each -> each.contains("ERR_INTERNET_DISCONNECTED"));   // the line was broken on purpose
        assertThat(obstacles).isEmpty();
    }

    /// The page has answered: the sum of the weights is this.
    private static void sumIs(Page page, String percent) {
        page.locator("#sums").filter(new Locator.FilterOptions().setHasText(percent)).waitFor();
    }

    private void rules(Visitor coordinator, String draft) {
        Page page = coordinator.page();
        look(coordinator, draft + "/regler");
        page.locator("#floor").fill("100");
        button(page, "Granska i siffror").click();
        page.locator("#floor-error").waitFor();
        page.locator("#floor").fill("9");
        button(page, "Lägg till en justering").click();
        page.locator("[id='adjustments:0:author']").fill("Integrationshandläggare");
        page.locator("[id='adjustments:0:reason']").fill("Två boenden öppnar.");
        page.locator("[id='adjustments:0:changes:0:places']").fill("+2");
        button(page, "Granska i siffror").click();
        page.locator("[id='adjustments:0:changes:0:places-error']").waitFor();
        look(coordinator);
        page.locator("[id='adjustments:0:changes:7:places']").fill("-2");
        button(page, "Granska i siffror").click();
        page.locator("th", new Page.LocatorOptions().setHasText("Med nya regler")).waitFor();
        assertThat(page.locator("#floor").inputValue()).isEqualTo("9");
        look(coordinator);
        button(page, "Spara reglerna").click();
        page.waitForSelector("#result table");
        assertThat(page.locator("main").innerText()).contains("Golv för alla: 9.").contains("Justering av Integrationshandläggare");
    }

    private void factor(Visitor coordinator, String draft) {
        Page page = coordinator.page();
        look(coordinator, draft + "/faktorer/4");
        page.locator("#name").fill("Bostadsmarknad");
        page.locator("#weight").fill("0");
        button(page, "Dela upp i delfaktorer").click();
        page.locator("[id='parts:1:name']").fill("Lediga bostäder");
        page.locator("[id='parts:0:name']").fill("Hyra");
        page.locator("[id='parts:0:meaning']").selectOption("Ett förhållande, mindre ger större del");
        page.locator("[id='parts:0:weight']").fill("60");
        page.locator("[id='parts:1:weight']").fill("40");
        for (int i = 0; i < Kronoberg.MUNICIPALITIES; i++) page.locator("[id='rows:" + i + ":cells:0:value']").fill(String.valueOf(70 + i) + ",5");
        page.locator("[id='rows:0:cells:1:value']").fill("12");
        button(page, "Spara faktorn").click();
        page.locator("[id='rows:1:cells:1:value-error']").waitFor();
        assertThat(page.locator("[id='rows:7:cells:0:value']").inputValue()).isEqualTo("77,5");
        look(coordinator);
        for (int i = 1; i < Kronoberg.MUNICIPALITIES; i++) page.locator("[id='rows:" + i + ":cells:1:value']").fill("3");
        button(page, "Spara faktorn").click();
        page.waitForSelector("#result table");
        page.locator("[id='weights:3:weight']").waitFor();
        look(coordinator, draft + "/faktorer/4");
        assertThat(page.locator("main").innerText()).contains("77,5");
        button(page, "Ta bort faktorn").click();
        button(page, "Ta bort Bostadsmarknad").click();
        page.waitForSelector("#result table");
        assertThat(page.locator("[id='weights:3:weight']").count()).isZero();
    }

    private static void keep(Page page, String name) {
        page.locator("#scenario").fill(name);
        button(page, "Spara som scenario").click();
        page.locator(".o-news").filter(new Locator.FilterOptions().setHasText(name)).waitFor();
    }

    /// A draft with three factors that weigh 100 together.
    private static int draft() {
        Api county = Api.as("samordnare-07", "07");
        int draft = county.post("models/drafts", Map.of("title", "Kommuntal 2036", "year", 2036, "total", 180)).expect(201).json().path("number").asInt();
        county.ifMatch("\"1\"").post("models/drafts/" + draft + "/import", Map.of("text", Kronoberg.SHEET, "columns", List.of(
                Map.of("heading", "Folkmängd", "weight", "45"), Map.of("heading", "Arbetslösa, %", "weight", "40"),
                Map.of("heading", "Lägenheter", "weight", "15")))).expect(200);
        return draft;
    }
}
