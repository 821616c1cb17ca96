package se.overens.it.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.invoicing.SharedPost.GAVLE;

import com.microsoft.playwright.Download;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;

/// The pages of invoices, as the county's and a municipality's finance officers use them.
class InvoicingPagesIT {

    private static Visitor.Chromium chromium;
    private static Visitor county;
    private static Visitor payer;

    @BeforeAll
    static void two_finance_officers_log_in() {
        chromium = Visitor.chromium();
        county = chromium.visitor(1280).loggedInAs("ekonom-21");
        payer = chromium.visitor(320).loggedInAs("ekonom-2180");
    }

    @AfterAll
    static void they_leave() {
        chromium.close();
    }

    @Test
    void the_basis_is_made_in_one_click_and_the_payer_reads_why_it_pays() {
        var post = new SharedPost("Samordnare på sida");
        post.costs(2024, "1053453.78");
        county.open("/21/lst/fakturor");
        readable(county);
        county.page().selectOption("#period", post.number + "/2024-H1");
        county.page().locator("#make input[type=submit]").click();
        county.page().waitForURL(Pattern.compile(".*/21/lst/kvittens/21-2024-.*"));

        int number = post.finance.get("invoice-bases?post=" + post.number).expect(200).json().path("items").path(0).path("number").asInt();
        county.open("/21/lst/fakturor/" + number);
        assertThat(county.text()).contains("526\u00a0726,89\u00a0kr");
        readable(county);
        county.page().locator("#rad-" + GAVLE).focus();
        county.page().keyboard().press("Enter");
        county.page().waitForURL(Pattern.compile(".*kommun=2180.*"));
        readable(county);
        String opened = county.page().locator(".o-chain").innerText();
        assertThat(opened).contains("Per invånare 2024", "§ 4 Kostnader", "efter antal invånare", "Kommunstyrelsen", "§ 312");

        payer.open("/21/2180/fakturor");
        readable(payer);
        payer.open("/21/2180/fakturor/" + number + "/" + GAVLE);
        readable(payer);
        assertThat(payer.page().locator(".o-chain").innerText()).isEqualTo(opened);
        assertThat(payer.page().locator("#ledgerNumber").count()).isZero();
        redo(payer.page().locator("ol.o-calc .o-calc__body").allInnerTexts());
        assertThat(payer.open("/21/2180/fakturor/" + number + "/2101").status()).isEqualTo(404);
        payer.open("/21/2180/fakturor/" + number);
        readable(payer);
        assertThat(payer.text()).contains("Gävle").doesNotContain("Ockelbo");
    }

    @Test
    void the_ledgers_number_and_the_payment_are_registered_on_the_row() {
        var post = new SharedPost("Betald på sida");
        post.costs(2024, "1053453.78");
        int number = post.make("2024-H1").expect(201).json().path("number").asInt();
        String address = "/21/lst/fakturor/" + number + "/" + GAVLE;
        county.open(address);
        county.page().fill("#number", "P" + number);
        county.page().locator("#ledgerNumber input[type=submit]").click();
        county.page().waitForURL(Pattern.compile(".*/kvittens/.*"));

        county.open(address);
        county.page().fill("#paidOn", "2024-09-01");
        county.page().locator("#payment input[type=submit]").click();
        county.page().locator(".o-errors").waitFor();
        assertThat(county.page().inputValue("#paidOn")).isEqualTo("2024-09-01");
        readable(county);
        county.page().fill("#paidOn", "2024-08-19");
        county.page().locator("#payment input[type=submit]").click();
        county.page().waitForURL(Pattern.compile(".*/kvittens/.*"));

        county.open(address);
        assertThat(county.text()).contains("P" + number, "188\u00a0000,00\u00a0kr, 2024-08-19", "Betald");
        readable(county);
        Download pdf = county.page().waitForDownload(() -> county.page().locator("#file input[type=submit]").click());
        assertThat(pdf.suggestedFilename()).endsWith("-2180.pdf");
        county.open("/21/lst/fakturor/" + number);
        Download csv = county.page().waitForDownload(() -> county.page().locator("#files input[type=submit]").last().click());
        assertThat(csv.suggestedFilename()).startsWith("FU-2024-").endsWith(".csv");
    }

    @Test
    void english_is_whole() {
        var post = new SharedPost("In English");
        post.costs(2024, "1053453.78");
        int number = post.make("2024-H1").expect(201).json().path("number").asInt();
        var visitor = chromium.visitor(1280).loggedInAs("ekonom-21");
        for (var path : List.of("", "/" + number + "?kommun=" + GAVLE, "/" + number + "/" + GAVLE)) {
            visitor.open("/21/lst/fakturor" + path + (path.contains("?") ? "&" : "?") + "lang=en");
            readable(visitor);
        }
        assertThat(visitor.text()).contains("Why", "The municipal executive board").doesNotContain("Kommunstyrelsen");
        visitor.close();
    }

    private static void readable(Visitor visitor) {
        assertThat(Accessible.obstacles(visitor)).as(visitor.page().url()).isEmpty();
    }

    /// Reads the numbers of the steps and computes them again.
    private static void redo(List<String> steps) {
        assertThat(steps).hasSize(4);
        var months = equation(steps.get(1));
        assertThat(months.get("left").setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(months.get("right"));
        var share = equation(steps.get(2));
        assertThat(share.get("left").setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(share.get("right"));
        assertThat(steps.get(3)).contains("188\u00a0000,00\u00a0kr");
    }

    /// `… : a × b ÷ c = d`
    private static Map<String, BigDecimal> equation(String step) {
        var sides = step.substring(step.indexOf(':') + 1).split("[×÷=]");
        var a = number(sides[0]);
        return Map.of("left", a.multiply(number(sides[1])).divide(number(sides[2]), 10, RoundingMode.HALF_UP), "right", number(sides[3]));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replaceAll("[^0-9,]", "").replace(',', '.'));
    }
}
