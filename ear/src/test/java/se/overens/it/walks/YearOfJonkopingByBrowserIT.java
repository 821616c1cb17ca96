package se.overens.it.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.Stack;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;
import se.overens.launcher.demo.Api;
import se.overens.launcher.demo.CountyNumber;
import se.overens.launcher.demo.DuringTheYear;
import se.overens.launcher.demo.NumbersOfTheYear;
import se.overens.launcher.demo.Referral;

/// Jönköping's year 2019 in the browser: the government's list, a model, thirteen asked, decided, published for
/// everybody, two places moved, and a lower number from April. What nine municipalities answer comes by the API.
class YearOfJonkopingByBrowserIT {

    private static final String COUNTY = "/06/lst/";

    private static Visitor.Chromium chromium;
    private final Api api = new Api(Stack.address() + "/api/v1", Stack::token);
    private final List<String> obstacles = new ArrayList<>();

    @BeforeAll
    static void start() {
        Stack.moveTo(LocalDate.of(2018, 10, 1));
        chromium = Visitor.chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        Stack.moveTo(Stack.DAY);
    }

    @Test
    void from_the_governments_list_to_new_figures_in_april() throws IOException {
        Visitor county = chromium.visitor(1280).loggedInAs("samordnare-06");
        int total = quota(county);
        String draft = draft(county, total);
        int round = refer(county, draft);
        answer(round);
        dispose(county, round);
        String model = publish(county, draft);
        everybodyReads(model, total);
        move(county);
        revise(county, total);
        assertThat(obstacles).isEmpty();
    }

    private int quota(Visitor county) throws IOException {
        Page page = county.page();
        county.open(COUNTY + "fordelning/prognoser/lanstal");
        page.locator("#year").fill("2019");
        page.getByLabel("Källa").fill("SFS 2018:1592");
        page.locator("#file").setInputFiles(new FilePayload("lanstal.csv", "text/csv",
                Files.readAllBytes(Stack.root().resolve("ejb/src/test/resources/published/allocation/lanstal_2019-SFS2018-1592.csv"))));
        press(page, "Läs listan");
        page.waitForSelector("#understood");
        press(page, "Registrera länets tal ur listan");
        page.waitForURL("**/prognoser?klart=1");
        look(county);
        return api.as("samordnare-06", "lst").get("/workspaces/06/quotas?category=ASSIGNMENT&year=2019").body().path(0)
                .path("countyQuota").path("current").path("persons").asInt();
    }

    private String draft(Visitor county, int total) {
        Page page = county.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Börja ett utkast med " + total)).click();
        page.waitForURL("**/fordelning/ny**");
        assertThat(page.getByLabel("Platser i hela länet").inputValue()).isEqualTo(String.valueOf(total));
        page.getByLabel("Namn").fill("Kommuntal 2019");
        look(county);
        press(page, "Skapa utkastet");
        page.waitForURL("**/underlag");
        page.locator("#text").fill(CountyNumber.sheet());
        press(page, "Läs tabellen");
        page.waitForSelector("[id='column:0:source']");
        List<String> weights = List.of("45", "40", "15");
        for (int i = 0; i < weights.size(); i++) {
            page.locator("[id='column:" + i + ":source']").fill("Exempel: länets underlag");
            page.locator("[id='column:" + i + ":asOf']").fill("2018-08-31");
            page.locator("[id='column:" + i + ":weight']").fill(weights.get(i));
        }
        page.locator("[id='column:3:meaning']").selectOption("SKIP");
        press(page, "Lägg in siffrorna");
        page.waitForSelector("#result table");
        page.locator("#scenario").fill("Som i underlaget");
        press(page, "Spara som scenario");
        page.locator(".o-news").waitFor();
        look(county);
        return page.url().replaceAll(".*(/06/lst/fordelning/\\d+).*", "$1");
    }

    private int refer(Visitor county, String draft) {
        Page page = county.page();
        county.open(draft + "/remiss");
        page.locator("#lastDay").fill("2018-10-26");
        page.locator("#caseReference").fill("851-4810-2018");
        page.locator("#questions").fill("Är vikterna rätt avvägda?\nSka lediga bostäder vägas in?");
        look(county);
        press(page, "Skicka till 13 kommuner");
        county.awaitReceipt();
        county.open(COUNTY + "fordelning/remisser");
        return Integer.parseInt(page.locator("tbody th a").first().getAttribute("href").replaceAll(".*/", ""));
    }

    /// Vetlanda answers on a phone, the others as they are used to; Aneby and Sävsjö are silent.
    private void answer(int round) {
        Visitor officer = chromium.visitor(320).loggedInAs("handlaggare-0685");
        Page page = officer.page();
        officer.open("/06/0685/att-gora");
        page.locator("a[href$='/remisser/" + round + "/svar']").first().click();
        page.waitForURL("**/svar");
        page.locator("[id='points:0:standpoint']").selectOption("OBJECTS");
        page.locator("[id='points:1:standpoint']").selectOption("AGREES");
        page.locator("[id='points:0:comment']").fill("Arbetsmarknaden väger för tungt.");
        press(page, "Granska svaret");
        page.waitForURL("**/svar?steg=granska");
        look(officer);
        press(page, "Skicka svaret till länsstyrelsen");
        officer.awaitReceipt();
        look(officer);
        Referral.answer(api, round, "0685");
        officer.close();
    }

    private void dispose(Visitor county, int round) {
        county.open(COUNTY + "fordelning/remisser/" + round);
        assertThat(county.text()).contains("11 av 13 kommuner");
        assertThat(county.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Påminn 2 kommuner")).count()).isOne();
        look(county);
        Stack.moveTo(LocalDate.of(2018, 10, 29));
        Referral.dispose(api, round);
        Visitor officer = chromium.visitor(320).loggedInAs("handlaggare-0685");
        officer.open("/06/0685/fordelning/remisser/" + round + "/bemotande");
        assertThat(officer.text()).contains("Arbetsmarknaden väger för tungt.");
        look(officer);
        officer.close();
    }

    private String publish(Visitor county, String draft) {
        Page page = county.page();
        Stack.moveTo(LocalDate.of(2018, 11, 15));
        county.open(draft + "/scenarier");
        page.locator("[id='kept:0:whyNot']").fill("Det var vårt första förslag.");
        page.locator("[id='kept:0:save']").click();
        page.locator(".o-news").waitFor();
        county.open(draft + "/publicera");
        page.getByLabel("Som i underlaget").check();
        decision(page, "2018-11-15");
        look(county);
        press(page, "Publicera kommuntalen för 2019");
        county.awaitReceipt();
        return inForce();
    }

    private void everybodyReads(String model, int total) {
        for (int width : List.of(1280, 320)) {
            Visitor anybody = chromium.visitor(width);
            anybody.open("/modeller/06/" + model);
            assertThat(anybody.text()).contains("Kommuntal 2019 i Jönköpings län", String.valueOf(total), "Som i underlaget", "Det var vårt första förslag.");
            look(anybody);
            anybody.open("/modeller/06/" + model + "/0684");
            look(anybody);
            anybody.close();
        }
    }

    private void move(Visitor county) {
        Stack.moveTo(LocalDate.of(2019, 2, 4));
        int transfer = DuringTheYear.agree(api, 2019, 2);
        county.open(COUNTY + "fordelning/omfordelningar/" + transfer);
        decision(county.page(), "2019-02-04");
        look(county);
        press(county.page(), "Bekräfta och publicera nya tal");
        county.awaitReceipt();
    }

    private void revise(Visitor county, int total) {
        Page page = county.page();
        Stack.moveTo(LocalDate.of(2019, 4, 1));
        NumbersOfTheYear.received(api, 2019, "2019-03-29", Map.of("0684", 4, "0680", 30));
        county.open(COUNTY + "fordelning/modell/" + inForce() + "/revidera");
        page.getByLabel("Länets nya tal").fill(String.valueOf(total - 50));
        page.getByLabel("Gäller från och med").fill("2019-04-01");
        page.getByLabel("Vem som har ändrat länets tal").fill("Exempel: ändrad förordning");
        press(page, "Visa vad det blir");
        look(county);
        decision(page, "2019-04-01");
        press(page, "Publicera de nya talen");
        county.awaitReceipt();
        Visitor officer = chromium.visitor(320).loggedInAs("handlaggare-0687");
        officer.open("/06/0687/kommuntal/2019/rakning");
        assertThat(officer.text()).contains("Länets tal går från " + total + " till " + (total - 50));
        look(officer);
        officer.close();
    }

    /// The number of the model that holds for the year.
    private String inForce() {
        return api.as("samordnare-06", "lst").get("/workspaces/06/figures?year=2019").body().path(0).path("modelNumber").asText();
    }

    private void look(Visitor visitor) {
        Accessible.obstacles(visitor).forEach(obstacle -> obstacles.add(visitor.page().url() + ": " + obstacle));
    }

    private static void decision(Page page, String day) {
        page.getByLabel("Vem som har beslutat").fill("Landshövdingen");
        page.getByLabel("Beslutsdag").fill(day);
        page.getByLabel("Diarienummer").fill("851-8021-2018");
        page.getByLabel("Föredragande").fill("Integrationshandläggare");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
