package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;

/// The office in Ljungby, told of Gotland, by those who work with it: an agreement of three, 1,4 Mkr at full staffing, a
/// first year that is to cost 750 000 kr and for which the municipality has 700 000 kr, a second that nobody has funded, and
/// the settlement to the last öre. The same figures as through the API in [CeilingIT].
class LjungbyByBrowserIT {

    private static final String HOST = "/09/lst/samfinansiering";
    private static final String PAYER = "/09/0980/samfinansiering";
    private static final String TITLE = "Regionkontor, för hand";
    private static final FilePayload PDF = new FilePayload("avtal.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private static Visitor.Chromium chromium;
    private static Visitor coordinator;
    private static Visitor finance;
    private static Visitor payer;
    private static String association;

    @BeforeAll
    static void they_log_in() {
        association = ThirdParty.of("09");
        chromium = Visitor.chromium();
        coordinator = chromium.visitor(1280).loggedInAs("samordnare-09");
        finance = chromium.visitor(1280).loggedInAs("ekonom-09");
        payer = chromium.visitor(320).loggedInAs("handlaggare-0980");
    }

    @AfterAll
    static void they_leave() {
        chromium.close();
    }

    @Test
    void ljungby_pays_what_it_has_money_for_and_decides_anew_for_the_rest() {
        int agreement = registerContract();
        int post = registerPost(agreement);
        enterYear(post, 2014, "750 000");
        fund(agreement, post, 2014, "700 000", "förvaltningens resultatbalansering", null);
        assertThat(funding(post)).contains("Finansiering saknas för 50\u00a0000,00\u00a0kr, nytt beslut krävs. Kravet står kvar.");

        assertThat(makeBasis("första halvåret 2014")).as("three months of nine").contains("250\u00a0000,00");
        assertThat(makeBasis("andra halvåret 2014")).as("the claim stands").contains("500\u00a0000,00");
        assertThat(todo()).contains(TITLE + ": finansiering saknas för 50\u00a0000,00\u00a0kr av 2014, nytt beslut krävs");
        fund(agreement, post, 2014, "750 000", "Kommunstyrelsens budget", null);
        assertThat(todo()).doesNotContain(TITLE + ": finansiering saknas");

        enterYear(post, 2015, null);
        assertThat(funding(post)).contains("Ofinansierat: finansiering saknas för 1\u00a0400\u00a0000,00\u00a0kr, beslut krävs.");
        fund(agreement, post, 2015, "1 400 000", "Kommunfullmäktiges budget", "2015-12-31");
        assertThat(funding(post)).doesNotContain("Ofinansierat").contains("Finansierat, 0,00\u00a0kr kvar");

        enterCeiling(post);
        readOutcome(post);
        settle(post);
    }

    private static int registerContract() {
        Page page = coordinator.page();
        coordinator.open("/09/lst/avtal/registrera");
        page.locator("#title").fill(TITLE);
        page.locator("#scan").setInputFiles(PDF);
        for (String code : new String[] {"0980", "af", association}) page.locator("input[name='parties'][value='" + code + "']").check();
        page.locator("[id='bilateral:1']").check();
        page.locator("#caseReference").fill("851-2014");
        page.locator("#signedOn").fill("2014-04-10");
        page.locator("#startsOn").fill("2014-04-01");
        page.locator("#endsOn").fill("2015-12-31");
        page.locator("#costText").fill("Kommunen betalar kontorets kostnad, högst det som anges för året.");
        page.locator("#noticeMonths").fill("3");
        page.locator("[id='endsAt:1']").check();
        page.locator("#register").click();
        coordinator.awaitReceipt();
        return numberIn(page.locator("main a[href*='/avtal/']").first(), "avtal");
    }

    private static int registerPost(int agreement) {
        Page page = coordinator.page();
        coordinator.open(HOST + "/ny?sok=Regionkontor");
        page.locator("#title").fill(TITLE);
        page.locator("#task").fill("Samordnar mottagandet.");
        page.locator("#fte").fill("20");
        page.locator("#startedOn").fill("2014-04-01");
        page.locator("#caseReference").fill("851-2014");
        page.locator("input[name='agreements'][value='" + agreement + "']").check();
        button(page, "Registrera tjänsten").click();
        coordinator.awaitReceipt();
        return numberIn(page.locator("main a[href*='/samfinansiering/']").first(), "samfinansiering");
    }

    /// Salary alone, with per cents of its own: the municipality pays all of it.
    private static void enterYear(int post, int year, String estimate) {
        Page page = coordinator.page();
        coordinator.open(HOST + "/" + post + "/ar?satt=delar");
        page.locator("#year").fill(String.valueOf(year));
        page.locator("[id='components:0:amount']").fill("1 400 000");
        if (estimate != null) page.locator("[id='components:0:estimate']").fill(estimate);
        page.locator("[id='components:0:key']").selectOption("FIXED_PERCENT");
        page.locator("#source").fill("Budget " + year);
        page.locator("#clause").fill("§ 5");
        page.locator("details:has([id='components:0:own:0:percent']) > summary").click();
        percent(page, "Gotland", "99,9");
        percent(page, "Arbetsförmedlingen", "0");
        percent(page, "Övningsföreningen", "0");
        button(page, "Visa delarna").click();
        page.locator(".o-errors").waitFor();
        assertThat(coordinator.text()).contains("Procenten är tillsammans 99,9, de ska vara 100");
        readable(coordinator);
        percent(page, "Gotland", "100");
        button(page, "Visa delarna").click();
        page.locator("#preview").waitFor();
        assertThat(coordinator.text()).contains(estimate == null ? "1\u00a0400\u00a0000,00" : "750\u00a0000,00").contains("Ingenting är inlagt ännu");
        readable(coordinator);
        button(page, "Lägg in kostnaden").click();
        coordinator.awaitReceipt();
    }

    private static void percent(Page page, String party, String percent) {
        page.getByLabel(party + ", Procent, Lön med påslag").fill(percent);
    }

    private static void fund(int agreement, int post, int year, String ceiling, String source, String endsOn) {
        Page page = payer.page();
        payer.open(PAYER + "/" + post + "/finansiering");
        page.locator("main a[href$='/avtal/" + agreement + "/finansiering/" + year + "']").first().click();
        page.waitForURL("**/finansiering/" + year);
        page.locator("#ceiling").fill(ceiling);
        page.locator("#source").fill(source);
        if (endsOn != null) page.locator("#endsOn").fill(endsOn);
        page.locator("input[name='body'][value='MUNICIPAL_COUNCIL']").check();
        page.locator("#decidedOn").fill("2014-03-24");
        page.locator("#paragraph").fill("§ 40");
        page.locator("#caseReference").fill("Ks2014/0028");
        page.locator("#file").setInputFiles(PDF);
        readable(payer);
        page.locator("#register").click();
        payer.awaitReceipt();
    }

    private static String funding(int post) {
        payer.open(PAYER + "/" + post + "/finansiering");
        readable(payer);
        return payer.text();
    }

    private static String todo() {
        payer.open("/09/0980/att-gora");
        return payer.text();
    }

    /// Answers what the basis says.
    private static String makeBasis(String period) {
        Page page = finance.page();
        finance.open("/09/lst/fakturor");
        String option = page.locator("#period option").allInnerTexts().stream().filter(text -> text.contains(TITLE) && text.toLowerCase(java.util.Locale.ROOT).contains(period))
                .findFirst().orElseThrow(() -> new AssertionError(page.locator("#period").innerText()));
        page.locator("#period").selectOption(new SelectOption().setLabel(option));
        button(page, "Gör underlag för alla").click();
        finance.awaitReceipt();
        page.locator("main a[href*='/fakturor/']").first().click();
        page.waitForURL(Pattern.compile(".*/fakturor/[0-9]+.*"));
        readable(finance);
        return finance.text();
    }

    /// All that may be billed for the year has been, and one krona less is refused.
    private static void enterCeiling(int post) {
        Page page = coordinator.page();
        coordinator.open(HOST + "/" + post + "/finansiering/tak");
        page.locator("#year").fill("2014");
        page.locator("#amount").fill("749 999");
        page.locator("input[name='overflow'][value='HOST_BEARS']").check();
        page.locator("#clause").fill("§ 5");
        page.locator("#save").click();
        page.locator(".o-errors").waitFor();
        assertThat(coordinator.text()).contains("lägre än det som redan har fakturerats");
        readable(coordinator);
        page.locator("#amount").fill("750 000");
        page.locator("#save").click();
        coordinator.awaitReceipt();
        coordinator.open(HOST + "/" + post + "/finansiering");
        assertThat(coordinator.text()).contains("750\u00a0000,00");
        readable(coordinator);
    }

    private static void readOutcome(int post) {
        Page page = finance.page();
        finance.open(HOST + "/" + post + "/utfall/las-in?ar=2014");
        page.locator("#source").fill("Huvudboken");
        page.locator("#text").fill("Period;Kostnadsslag;Belopp\n2014-Q2;Lön;247 120,10\n2014-Q3;Lön;248 600\n2014-Q4;Lön;246 598,45\n");
        page.locator("#preview").click();
        page.locator("#take").click();
        page.waitForURL(Pattern.compile(".*sparat=ja.*"));
        assertThat(finance.text()).contains("742\u00a0318,55");
        readable(finance);
    }

    private static void settle(int post) {
        Page page = finance.page();
        finance.open(HOST + "/" + post + "/avrakning/forbered?ar=2014");
        page.locator("#surplusClause").fill("§ 5");
        page.locator("#count").click();
        page.waitForURL(Pattern.compile(".*utkast=.*"));
        assertThat(finance.text()).contains("742\u00a0318,55", "7\u00a0681,45");
        page.locator("#send").click();
        finance.awaitReceipt();

        payer.open(PAYER + "/" + post + "/avrakning/1");
        assertThat(payer.text()).contains("Så har delen för Gotland räknats fram", "7\u00a0681,45");
        readable(payer);
        payer.page().locator("#approve").click();
        payer.awaitReceipt();

        finance.open(HOST + "/" + post + "/avrakning/1");
        assertThat(finance.text()).contains("Godkänd av alla");
        page.locator("#makeBasis").click();
        finance.awaitReceipt();
        assertThat(invoiced(post)).isEqualTo("742318.55");
        payer.open(PAYER + "/" + post + "/tidslinje");
        readable(payer);
    }

    /// Kronor of the year's bases together: what the office cost.
    private static String invoiced(int post) {
        java.math.BigDecimal sum = java.math.BigDecimal.ZERO;
        for (JsonNode basis : Api.as("ekonom-09", "09").get("invoice-bases?post=" + post).expect(200).json().path("items")) sum = sum.add(new java.math.BigDecimal(basis.path("totalAmount").asText()));
        return sum.toPlainString();
    }

    private static Locator button(Page page, String value) {
        return page.locator("input[type=submit][value*='" + value + "']");
    }

    private static int numberIn(Locator link, String part) {
        return Integer.parseInt(link.getAttribute("href").replaceAll(".*/" + part + "/([0-9]+).*", "$1"));
    }

    private static void readable(Visitor visitor) {
        assertThat(Accessible.obstacles(visitor)).as(visitor.page().url()).isEmpty();
    }
}
