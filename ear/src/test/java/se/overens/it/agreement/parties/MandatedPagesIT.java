package se.overens.it.agreement.parties;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Uppsala län in the browser: the county board keeps an agreement with Håbo and a federation, and the federation answers,
/// decides and signs for Håbo too, without a paper from it.
class MandatedPagesIT extends InBrowser {

    private static final String HABO = "0305";
    private static final FilePayload MINUTES = new FilePayload("protokoll.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));

    @Test
    void a_federation_answers_decides_and_signs_for_a_municipality() {
        Uppsala.takeIn(Uppsala.FEDERATION);
        Api habo = Uppsala.officer(HABO);
        habo.post("delegations", Map.of("body", Uppsala.FEDERATION, "scopes", List.of("ENTER", "SIGN"), "startsOn", "2024-01-01", "decidedBy", "MUNICIPAL_COUNCIL",
                "decidedOn", "2023-12-11", "paragraph", "§ 204", "caseReference", "KS 2023/311", "extract", Uppsala.attach(habo))).expect(201);
        int number = Uppsala.offer(Uppsala.county(), List.of(HABO, Uppsala.FEDERATION), null);
        String path = "/03/" + Uppsala.FEDERATION + "/avtal/" + number;
        Visitor officer = visitor(320, "handlaggare-" + Uppsala.FEDERATION + "-03");

        answer(officer, path);
        Uppsala.act(Uppsala.officer(Uppsala.FEDERATION), number, "acceptances", Map.of("version", 1)).expect(201);
        decide(officer, path);
        Api county = Uppsala.county();
        Uppsala.act(county, number, "decisions", Uppsala.decision(Uppsala.attach(county), "COUNTY_BOARD", "Länsrådet")).expect(201);
        Api body = Uppsala.officer(Uppsala.FEDERATION);
        Uppsala.act(body, number, "decisions", Uppsala.decision(Uppsala.attach(body), "GOVERNING_BODY", "Förbundsdirektören")).expect(201);
        sign(visitor(1280, "undertecknare-" + Uppsala.FEDERATION + "-03"), path);

        assertThat(county.get("agreements/" + number + "/acts").expect(200).json().path("signatures").findValuesAsText("byMandate")).containsExactly("true");
        assertThat(obstacles).isEmpty();
    }

    private void answer(Visitor officer, String path) {
        look(officer, path + "/svara");
        link(officer.page(), "Håbo kommun").click();
        officer.page().waitForURL("**/svara?part=" + HABO);
        assertThat(officer.text()).contains("Du handlar för Håbo kommun, på den fullmakt som ni har fått.");
        assertThat(officer.page().locator("#letter").count()).isZero();
        officer.page().click("#answer");
        officer.awaitReceipt();
    }

    private void decide(Visitor officer, String path) {
        look(officer, path + "/beslut?part=" + HABO);
        Page page = officer.page();
        assertThat(officer.text()).contains("Du handlar för Håbo kommun");
        assertThat(page.locator("input[name=body]").count()).as("only by delegation").isEqualTo(1);
        page.check("input[name=body][value=DELEGATE]");
        page.fill("#decidedOn", "2024-08-14");
        page.fill("#paragraph", "§ 12");
        page.fill("#caseReference", "F 2024/7");
        page.setInputFiles("#file", MINUTES);
        page.fill("#roleTitle", "Förbundsdirektören");
        page.click("#toReview");
        page.click("#register");
        officer.awaitReceipt();
        officer.open(path + "/beslut");
        assertThat(officer.text()).contains("genom regionalt organ, på fullmakt").doesNotContain("efter inkommen handling");
    }

    private void sign(Visitor signatory, String path) {
        look(signatory, path + "/underskrift?part=" + HABO);
        Page page = signatory.page();
        assertThat(page.locator("#paper").count()).isZero();
        page.fill("#name", "Exempelnamn");
        page.check("#confirmed");
        page.click("#sign");
        signatory.awaitReceipt();
    }
}
