package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Hultsfred in the browser: a counter-offer that is saved while it is written, also when the line breaks in the middle
/// and when it is written in two tabs; then a note among colleagues and a comment to the county.
class DraftPagesIT extends InBrowser {

    private static final String CLAUSE = "[id='clauses:6:text']";

    @Test
    void nothing_that_is_typed_is_lost_when_the_line_breaks_or_another_tab_saves() {
        String path = "/08/0860/avtal/" + offer();
        Visitor officer = visitor(1280, "handlaggare-0860");
        Page page = officer.page();
        look(officer, path + "/motbud");
        page.fill(CLAUSE, "Parterna följer upp varje månad.");
        saved(page);
        page.reload();
        assertThat(page.inputValue(CLAUSE)).isEqualTo("Parterna följer upp varje månad.");

        page.context().setOffline(true);
        page.fill(CLAUSE, "Parterna följer upp varje vecka.");
        page.locator("#unsaved").waitFor();
        assertThat(page.inputValue(CLAUSE)).isEqualTo("Parterna följer upp varje vecka.");
        page.context().setOffline(false);
        page.locator("#unsaved").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.reload();
        assertThat(page.inputValue(CLAUSE)).as("what was typed while the line was broken").isEqualTo("Parterna följer upp varje vecka.");

        Page other = page.context().newPage();
        other.navigate(page.url());
        other.fill(CLAUSE, "Parterna följer upp varje kvartal.");
        saved(other);
        page.fill(CLAUSE, "Parterna följer upp varje år.");
        page.locator("#stale-heading").waitFor();
        assertThat(page.inputValue(CLAUSE)).isEqualTo("Parterna följer upp varje år.");
        assertThat(officer.text()).contains("Parterna följer upp varje kvartal.");
        look(officer);
        page.locator("#keepMine").click();
        page.locator("#stale-heading").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.reload();
        assertThat(page.inputValue(CLAUSE)).isEqualTo("Parterna följer upp varje år.");
        obstacles.removeIf(each -> each.contains("ERR_INTERNET_DISCONNECTED"));   // the line was broken on purpose
        assertThat(obstacles).isEmpty();
    }

    @Test
    void a_note_stays_in_the_house_and_a_comment_reaches_the_county() {
        int number = offer();
        Visitor officer = visitor(320, "handlaggare-0860");
        Page page = officer.page();
        look(officer, "/08/0860/avtal/" + number + "/text");
        link(page, "Kommentera § 7").click();
        look(officer, "/08/0860/avtal/" + number + "/kommentarer");
        link(page, "Skriv om § 7").click();
        page.waitForURL("**/punkt?*");
        button(page, "Spara internt").click();
        page.waitForSelector("#problems li");
        page.fill("#note", "Det här vill nämnden inte.");
        button(page, "Spara internt").click();
        page.getByText("Det här vill nämnden inte.").first().waitFor();
        assertThat(officer.text()).contains("Internt: syns bara för Hultsfreds kommun").contains("Syns för Länsstyrelsen i Kalmar län");
        page.fill("#comment", "Hur ofta följer vi upp?");
        look(officer);
        page.locator("#share").click();
        page.waitForURL("**/trad?*");
        look(officer);

        Visitor coordinator = visitor(1280, "samordnare-08");
        look(coordinator, "/08/lst/avtal/" + number + "/kommentarer");
        assertThat(coordinator.text()).contains("Hur ofta följer vi upp?").doesNotContain("Det här vill nämnden inte.");
        link(coordinator.page(), "Läs och svara").click();
        coordinator.page().waitForURL("**/trad?*");
        coordinator.page().fill("#text", "En gång om året.");
        button(coordinator.page(), "Dela svaret").click();
        coordinator.page().getByText("En gång om året.").first().waitFor();
        button(coordinator.page(), "Avsluta samtalet").click();
        button(coordinator.page(), "Öppna samtalet igen").waitFor();
        look(coordinator);
        assertThat(obstacles).isEmpty();
    }

    private static void saved(Page page) {
        page.locator("#kept").filter(new Locator.FilterOptions().setHasText(Pattern.compile("Sparat \\d"))).waitFor();
    }

    private static int offer() {
        Api county = Api.as("samordnare-08", "08");
        String id = county.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of("0860"), "startsOn", "2024-01-01"))
                .expect(201).json().path("id").asText();
        return county.ifMatch(county.get("agreements/drafts/" + id).expect(200).etag()).post("agreements/drafts/" + id + "/offer", "").expect(201).json().path("number").asInt();
    }
}
