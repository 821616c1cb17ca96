package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import se.overens.it.Stack;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Västra Götaland in the browser, for those with temporary protection: the government's list as a file, a forecast
/// pasted, received persons with a fault that is mended, and a municipality that reads the balance on its phone.
class ForecastPagesIT extends InBrowser {

    @Test
    void from_the_governments_list_to_the_balance_on_a_phone() throws IOException {
        Visitor coordinator = visitor(1280, "samordnare-14");
        Page page = coordinator.page();

        coordinator.open("/14/lst/fordelning/prognoser");
        link(page, "Registrera länstal eller planeringstal").click();
        page.waitForURL("**/lanstal");
        page.getByLabel("Kategori").selectOption("MASS_INFLUX");
        page.locator("#year").fill("2019");
        page.getByLabel("Källa").fill("SFS 2018:1592");
        page.locator("#file").setInputFiles(new FilePayload("lanstal.csv", "text/csv",
                Files.readAllBytes(Stack.root().resolve("ejb/src/test/resources/published/allocation/lanstal_2019-SFS2018-1592.csv"))));
        button(page, "Läs listan").click();
        page.waitForSelector("#understood");
        assertThat(coordinator.text()).contains("Länets tal är 1\u00a0511. Länen i listan är tillsammans 9\u00a0000.");
        look(coordinator);
        button(page, "Registrera länets tal ur listan").click();
        page.waitForURL("**/prognoser?klart=1");
        assertThat(coordinator.text()).contains("1\u00a0511").contains("SFS 2018:1592");

        coordinator.open("/14/lst/fordelning/prognoser/lanstal");
        page.getByLabel("Planeringstal: en upplysning").check();
        page.getByLabel("Kategori").selectOption("MASS_INFLUX");
        page.locator("#year").fill("2019");
        page.getByLabel("Källa").fill("Planeringstal 2019");
        button(page, "Registrera talet").click();
        page.waitForSelector("#problems li");
        look(coordinator);
        page.getByLabel("Personer i länet").fill("4 000");
        button(page, "Registrera talet").click();
        page.waitForURL("**/prognoser?klart=1");
        assertThat(coordinator.text()).contains("4\u00a0000").doesNotContain("5\u00a0511");

        link(page, "Registrera en prognos").click();
        page.waitForURL("**/registrera");
        page.getByLabel("Publicerad").fill("2024-04-25");
        page.getByLabel("Kategori").selectOption("MASS_INFLUX");
        page.getByLabel("Källa").fill("Prognos april 2024");
        page.locator("#text").fill("År\tLägre\tHuvud\n2024\t8 000\tmånga\n");
        button(page, "Läs tabellen").click();
        page.waitForSelector("#problems li");
        assertThat(page.locator("#problems").innerText()).contains("många");
        look(coordinator);
        page.locator("#text").fill("År\tLägre\tHuvud\n2024\t8 000\t10 500\n");
        button(page, "Läs tabellen").click();
        page.waitForSelector("#take");
        button(page, "Registrera prognosen").click();
        page.waitForURL("**/prognoser?klart=1");
        assertThat(coordinator.text()).contains("2024: 10\u00a0500");

        coordinator.open("/14/lst/fordelning/mottagande/registrera");
        page.getByLabel("Kategori").selectOption("MASS_INFLUX");
        page.getByLabel("Källa").fill("Migrationsverket");
        page.getByLabel("Känt från och med").fill("2020-03-05");
        page.locator("#text").fill("Kommun\t2019\nGöteborg\t410\nBorås\t95\n");
        button(page, "Läs tabellen").click();
        page.waitForSelector("#acceptSuggestions");
        look(coordinator);
        page.locator("#acceptSuggestions").check();
        button(page, "Läs tabellen").click();
        page.waitForSelector("#take");
        button(page, "Registrera mottagna").click();
        page.waitForURL("**/mottagande?klart=1**");
        assertThat(coordinator.text()).contains("505");
        assertThat(coordinator.complaints()).isEmpty();

        Visitor officer = visitor(320, "handlaggare-1490");
        officer.open("/14/1490/fordelning/balans?kategori=MASS_INFLUX&ar=2019");
        assertThat(officer.text()).contains("1\u00a0511").contains("505").contains("det läggs aldrig ihop med länstalet");
        assertThat(officer.scrollsSideways()).isFalse();
        look(officer);
        officer.open("/14/1490/fordelning/maluppfyllelse?kategori=MASS_INFLUX");
        look(officer);
        assertThat(officer.open("/14/1490/fordelning/prognoser").status()).isEqualTo(200);
        assertThat(officer.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registrera en prognos")).count()).isZero();
        assertThat(obstacles).isEmpty();
    }
}
