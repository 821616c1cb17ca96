package se.overens.it.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Kalmar län by its pages: an answer point by point, two proposals that cross and are joined, and what came of it.
class NegotiationPagesIT extends InBrowser {

    private final Kalmar kalmar = new Kalmar();

    @Test
    void two_proposals_cross_and_are_joined() {
        int number = kalmar.regional(List.of("0880", "0881", "0882"));
        Visitor objecting = visitor(320, "handlaggare-0882");
        objecting.open("/08/0882/avtal/" + number);
        assertThat(objecting.text()).contains("Det är er tur att svara").contains("Sista dag att svara är 20 september 2030");
        anObjectionNeedsItsReason(objecting, "/08/0882/avtal/" + number);

        Api first = Kalmar.officer("0880");
        Api second = Kalmar.officer("0881");
        String one = Kalmar.write(first, number, Map.of("§ 4", "Parterna möts två gånger om året.", "§ 6", "Varje kvartal."));
        String two = Kalmar.write(second, number, Map.of("§ 6", "Varje månad."));
        Kalmar.send(first, number, first.get("agreements/" + number).etag(), one).expect(201);
        Kalmar.send(second, number, "\"1\"", two).expect(201);

        Visitor coordinator = visitor(1280, "samordnare-08");
        String path = "/08/lst/avtal/" + number;
        join(coordinator, path);
        coordinator.open(path + "/omgangar");
        assertThat(coordinator.text()).contains("förenad av").contains("Står i texten").contains("Ändrades igen i version 3");
        coordinator.open(path + "/standpunkter");
        assertThat(coordinator.text()).contains("Reservation").contains("Vi vill pröva det ett år.").contains("Ska svara");

        objecting.open("/08/0882/avtal/" + number + "/svara");
        assertThat(objecting.text()).contains("Er ståndpunkt gäller fortfarande i").contains("ändrades av").contains("Varje månad.");
        objecting.page().click("#answer");
        objecting.page().waitForURL(url -> url.contains("/kvittens/"));
        assertThat(objecting.text()).doesNotContain("???");
    }

    private static void anObjectionNeedsItsReason(Visitor officer, String path) {
        officer.open(path + "/svara");
        Page page = officer.page();
        int fifth = page.locator("fieldset.o-sheet > legend").allTextContents().stream().map(String::strip).toList().indexOf("§ 5 Omfördelning");
        page.check("input[name='open:" + fifth + ":stand'][value=RESERVES]");
        page.click("#answer");
        page.waitForSelector(".o-errors");
        assertThat(officer.text()).contains("Skriv varför ni har en reservation eller invändning mot § 5 Omfördelning.");
        page.fill("[id='open:" + fifth + ":reason']", "Vi vill pröva det ett år.");
        page.click("#answer");
        page.waitForURL(url -> url.contains("/kvittens/"));
    }

    private static void join(Visitor coordinator, String path) {
        Page page = coordinator.page();
        coordinator.open(path);
        assertThat(coordinator.text()).contains("Flera förslag");
        coordinator.open(path + "/forslag");
        assertThat(coordinator.text()).contains("Varje kvartal.").contains("Varje månad.").contains("Parterna möts två gånger om året.");
        page.click("#join");
        page.waitForSelector(".o-errors");
        assertThat(coordinator.text()).contains("Förslagen skiljer sig åt i § 6 ");
        page.check("input[name='clashes:0:chosen'][value='3']");
        page.click("#join");
        page.waitForSelector("#reason");
        page.fill("#reason", "Vi har tagit båda förslagen.");
        page.click("#review");
        page.waitForSelector("#send");
        page.click("#send");
        page.waitForURL(url -> url.contains("/kvittens/"));
    }
}
