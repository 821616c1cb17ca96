package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Skåne in the browser: a draft is sent, one municipality answers on the page, one by a link without an
/// account, one by letter; the board; what becomes of the comments.
class ReferralPagesIT extends InBrowser {

    private static final String COUNTY = "12";

    @Test
    void from_a_draft_to_the_answer_of_every_comment() throws Exception {
        int draft = draft();
        Visitor coordinator = visitor(1280, "samordnare-12");
        int number = send(coordinator, draft);
        answer(number);
        byLink(link(coordinator, number));
        register(coordinator, number);

        look(coordinator, "/12/lst/fordelning/remisser/" + number);
        assertThat(coordinator.page().locator(".o-figure").first().innerText()).startsWith("3");
        button(coordinator.page(), "Påminn 30 kommuner som inte har svarat").click();
        coordinator.page().getByText("Påminnelser skickade:").waitFor();
        assertThat(coordinator.page().locator("#remind").count()).isZero();

        ReferralIT.lastDayPasses(number);
        dispose(coordinator, number);
        Visitor eslov = visitor(320, "handlaggare-1285");
        look(eslov, "/12/1285/fordelning/remisser/" + number + "/bemotande");
        assertThat(eslov.text()).contains("Följs inte").contains("Talet följer folkmängden.");
        look(eslov, "/12/1285/fordelning/remisser/" + number + "/svar/1286");
        assertThat(eslov.text()).contains("Besvarat via länk");
        look(eslov, "/12/1285/fordelning/remisser/" + number);
        assertThat(eslov.text()).contains("Alla i länet kan läsa alla svar");
        look(coordinator, "/12/lst/fordelning/" + draft);
        assertThat(coordinator.text()).contains("Reviderat efter remiss");
        assertThat(obstacles).isEmpty();
    }

    private int send(Visitor coordinator, int draft) {
        look(coordinator, "/12/lst/fordelning/" + draft);
        coordinator.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skicka på remiss")).click();
        Page page = coordinator.page();
        page.waitForURL("**/remiss");
        page.getByLabel("Sista dag att svara").fill("2024-08-01");
        page.getByLabel("Diarienummer").fill("5210-2024");
        page.getByLabel("Vad svaret ska ta upp").fill("Är vikterna rimliga?\nStämmer siffrorna för er kommun?");
        button(page, "Skicka till 33 kommuner").click();
        page.waitForSelector("#problems li");
        look(coordinator);
        page.getByLabel("Sista dag att svara").fill("2024-10-04");
        button(page, "Skicka till 33 kommuner").click();
        coordinator.awaitReceipt();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gå till ärendet")).click();
        page.waitForURL("**/fordelning/remisser/*");
        look(coordinator);
        return Integer.parseInt(page.url().replaceAll(".*/", ""));
    }

    /// Saved as it is written; an objection without a reason is not sent.
    private void answer(int number) {
        Visitor officer = visitor(320, "handlaggare-1285");
        look(officer, "/12/1285/fordelning/remisser/" + number);
        officer.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Svara på remissen")).click();
        Page page = officer.page();
        page.waitForURL("**/svar");
        page.locator("[id='points:0:standpoint']").selectOption("OBJECTS");
        page.locator("#kept").filter(new Locator.FilterOptions().setHasText("Sparat")).waitFor();
        page.locator("[id='points:1:standpoint']").selectOption("AGREES");
        button(page, "Granska svaret").click();
        page.waitForURL("**/svar?steg=granska");
        button(page, "Skicka svaret till länsstyrelsen").click();
        page.waitForSelector("#problems li");
        look(officer);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ändra svaret")).click();
        page.locator("[id='points:0:comment']").fill("För många till oss.");
        page.locator("#kept").filter(new Locator.FilterOptions().setHasText("Sparat")).waitFor();
        look(officer);
        button(page, "Granska svaret").click();
        page.waitForURL("**/svar?steg=granska");
        look(officer);
        button(page, "Skicka svaret till länsstyrelsen").click();
        officer.awaitReceipt();
        look(officer, "/12/1285/fordelning/remisser/" + number + "/svar/1285");
        officer.close();
    }

    private String link(Visitor coordinator, int number) {
        look(coordinator, "/12/lst/fordelning/remisser/" + number + "/lankar");
        coordinator.page().getByLabel("Kommun", new Page.GetByLabelOptions().setExact(true)).selectOption("1286");
        button(coordinator.page(), "Skapa en länk").click();
        String address = coordinator.page().locator("#address").inputValue();
        look(coordinator);
        return address.replaceFirst("https?://[^/]+", "");
    }

    private void byLink(String path) {
        Visitor anybody = visitor(1280);
        look(anybody, path);
        Page page = anybody.page();
        button(page, "Granska svaret").click();
        page.waitForSelector("#problems li");
        look(anybody);
        page.locator("[id='points:0:standpoint']").selectOption("AGREES");
        page.locator("[id='points:1:standpoint']").selectOption("NO_OPINION");
        button(page, "Granska svaret").click();
        page.getByText("länken inte användas igen").waitFor();
        look(anybody);
        button(page, "Ändra svaret").click();
        assertThat(page.locator("[id='points:0:standpoint']").inputValue()).isEqualTo("AGREES");
        button(page, "Granska svaret").click();
        button(page, "Skicka svaret till länsstyrelsen").click();
        page.getByText("Svaret är skickat").waitFor();
        look(anybody);
        assertThat(anybody.open(path).status()).as("the link is gone").isEqualTo(410);
        look(anybody);
        assertThat(anybody.text()).contains("Länken är redan använd");
        assertThat(anybody.open(path.substring(0, path.length() - 5) + "AAAAA").status()).isEqualTo(404);
        anybody.close();
    }

    private void register(Visitor coordinator, int number) {
        look(coordinator, "/12/lst/fordelning/remisser/" + number + "/registrera");
        Page page = coordinator.page();
        page.getByLabel("Kommun", new Page.GetByLabelOptions().setExact(true)).selectOption("1287");
        page.getByLabel("Dag då handlingen kom in").fill("2024-08-20");
        page.setInputFiles("#letter", new FilePayload("svar.pdf", "application/pdf", "%PDF-1.4\n% ett svar\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        page.locator("[id='points:0:standpoint']").selectOption("AGREES");
        page.locator("[id='points:1:standpoint']").selectOption("AGREES");
        button(page, "Registrera svaret").click();
        coordinator.awaitReceipt();
        look(coordinator, "/12/lst/fordelning/remisser/" + number + "/svar/1287");
        assertThat(page.waitForDownload(() -> button(page, "Hämta handlingen svar.pdf").click()).suggestedFilename()).isEqualTo("svar.pdf");
    }

    private void dispose(Visitor coordinator, int number) {
        look(coordinator, "/12/lst/fordelning/remisser/" + number + "/bemotande");
        Page page = coordinator.page();
        page.locator("[id='comments:0:outcome']").selectOption("REJECTED");
        button(page, "Publicera bemötandet och den reviderade versionen").click();
        page.waitForSelector("#problems li");
        look(coordinator);
        page.locator("[id='comments:0:reason']").fill("Talet följer folkmängden.");
        button(page, "Publicera bemötandet och den reviderade versionen").click();
        coordinator.awaitReceipt();
    }

    private static int draft() {
        Api county = Api.as("samordnare-12", COUNTY);
        int number = county.post("models/drafts", Map.of("title", "Kommuntal 2036", "year", 2036, "total", 500)).expect(201).json().path("number").asInt();
        StringBuilder sheet = new StringBuilder("kod;Befolkning\n");
        county.get("members").expect(200).json().forEach(member -> {
            if (member.path("population").asInt() > 0) sheet.append(member.path("code").asText()).append(';').append(member.path("population").asInt()).append('\n');
        });
        String path = "models/drafts/" + number;
        county.ifMatch(county.get(path).etag()).post(path + "/import", Map.of("text", sheet.toString(), "columns", List.of(
                Map.of("heading", "Befolkning", "kind", "COUNT", "weight", "100", "source", "Folkmängd", "asOf", "2024-01-01")))).expect(200);
        return number;
    }
}
