package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.cofinancing.OrebroPost.SEVEN;
import static se.overens.it.cofinancing.OrebroPost.finance;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;

/// A year of a post in Örebro county from its outcome to its credits, on the pages, for those who see and for those who do not.
class SettlementPagesIT {

    private static Visitor.Chromium chromium;
    private static Visitor county;
    private static Visitor party;

    @BeforeAll
    static void two_finance_officers_log_in() {
        chromium = Visitor.chromium();
        county = chromium.visitor(1280).loggedInAs("ekonom-18");
        party = chromium.visitor(320).loggedInAs("ekonom-1880");
    }

    @AfterAll
    static void they_leave() {
        chromium.close();
    }

    @Test
    void a_year_is_entered_counted_objected_to_mended_approved_and_credited() {
        var post = new OrebroPost("På sidorna").costs(2023, Map.of("SALARY", "70000.00"));
        for (var half : new String[] {"2023-H1", "2023-H2"}) post.basis(half);
        String at = "/18/lst/samfinansiering/" + post.number;
        county.open(at + "/utfall?ar=2023");
        readable(county);
        theOutcomeIsEntered(at);
        theOutcomeIsRead(at);
        theSettlementIsSent(at);
        onePartyObjects(post);
        theHostMendsIt(at);
        allApproveAndTheCreditsAreMade(post, at);
    }

    private static void theOutcomeIsEntered(String at) {
        county.open(at + "/utfall/skriv?ar=2023");
        county.page().selectOption("#period", "2023-Q1");
        county.page().fill("#source", "Huvudboken");
        county.page().locator("#outcome input[type=submit]").click();
        county.page().locator(".o-errors").waitFor();
        readable(county);
        county.page().locator("#outcome input.o-w-amount").fill("16 000,00");
        county.page().locator("#outcome input[type=submit]").click();
        county.page().waitForURL(Pattern.compile(".*sparat=ja.*"));
        assertThat(county.text()).contains("16\u00a0000,00", "Saknas: 2023-04");
        readable(county);
    }

    private static void theOutcomeIsRead(String at) {
        county.open(at + "/utfall/las-in?ar=2023");
        county.page().fill("#source", "Huvudboken");
        county.page().fill("#text", "Period;Kostnadsslag;Belopp\n2023-Q2;Lön;16000\n2023-Q3;Hyra;16000\n2023-Q4;Lön;17 000,00\n");
        county.page().locator("#preview").click();
        county.page().locator(".o-errors").waitFor();
        assertThat(county.text()).contains("Årets kostnad har ingen sådan del");
        readable(county);
        county.page().fill("#text", "Period;Kostnadsslag;Belopp\n2023-Q2;Lön;16000\n2023-Q3;Lön;16000\n2023-Q4;Lön;17 000,00\n");
        county.page().locator("#preview").click();
        county.page().locator("#take").click();
        county.page().waitForURL(Pattern.compile(".*sparat=ja.*"));
        assertThat(county.text()).contains("Allt är inskrivet till och med 31 december 2023", "mindre än budget");
    }

    private static void theSettlementIsSent(String at) {
        county.open(at + "/avrakning/forbered?ar=2023");
        readable(county);
        county.page().fill("#surplusClause", "§ 8");
        county.page().locator("#count").click();
        county.page().waitForURL(Pattern.compile(".*utkast=.*"));
        assertThat(county.text()).contains("Att få tillbaka: 714,29");
        readable(county);
        county.page().locator("#send").click();
        county.awaitReceipt();
    }

    private static void onePartyObjects(OrebroPost post) {
        party.open("/18/1880/att-gora");
        assertThat(party.text()).contains("Godkänn avräkningen för 2023");
        party.open("/18/1880/samfinansiering/" + post.number + "/avrakning/1");
        readable(party);
        assertThat(party.text()).contains("Så har delen för Örebro räknats fram", "1/7");
        party.page().locator("#object").click();
        party.page().locator(".o-errors").waitFor();
        party.page().fill("#reason", "Lönen för fjärde kvartalet var 16 000 kr.");
        party.page().locator("#object").click();
        party.awaitReceipt();
    }

    private static void theHostMendsIt(String at) {
        county.open(at + "/utfall/skriv?ar=2023");
        county.page().selectOption("#period", "2023-Q4");
        county.page().fill("#source", "Rättad huvudbok");
        county.page().locator("#outcome input.o-w-amount").fill("16000");
        county.page().locator("#outcome input[type=submit]").click();
        county.page().waitForURL(Pattern.compile(".*sparat=ja.*"));
        county.open(at + "/avrakning/1");
        assertThat(county.text()).contains("Någon har invänt", "Lönen för fjärde kvartalet");
        county.open(at + "/avrakning/forbered?ar=2023");
        county.page().fill("#surplusClause", "§ 8");
        county.page().locator("#count").click();
        county.page().waitForURL(Pattern.compile(".*utkast=.*"));
        county.page().fill("#reason", "Lönen är rättad.");
        county.page().locator("#send").click();
        county.awaitReceipt();
    }

    private static void allApproveAndTheCreditsAreMade(OrebroPost post, String at) {
        party.open("/18/1880/samfinansiering/" + post.number + "/avrakning/1");
        party.page().locator("#approve").click();
        party.awaitReceipt();
        for (var code : SEVEN)
            if (!code.equals("1880") && !code.equals("1814")) post.replies(finance(code), 1, Map.of("version", 2, "approve", true)).expect(201);
        county.open(at + "/avrakning/1");
        readable(county);
        county.page().selectOption("#party", "1814");
        county.page().locator("#reply input[value=APPROVED]").check();
        county.page().locator("#save").click();
        county.page().locator(".o-errors").waitFor();
        post.replies(finance("1814"), 1, Map.of("version", 2, "approve", true)).expect(201);

        county.open(at + "/avrakning/1");
        assertThat(county.text()).contains("Godkänd av alla");
        readable(county);
        county.page().locator("#makeBasis").click();
        county.awaitReceipt();
        int basis = post.finance.get("invoice-bases?post=" + post.number).expect(200).json().path("items").path(0).path("number").asInt();
        county.open("/18/lst/fakturor/" + basis);
        assertThat(county.text()).contains("kredit", "Krediterat");
        readable(county);
        party.open("/18/1880/fakturor/" + basis + "/1880");
        assertThat(party.text()).contains("i kredit", "Krediterar", "mot det som inte var betalt");
        readable(party);
        county.open("/18/lst/fakturor");
        readable(county);
    }

    private static void readable(Visitor visitor) {
        assertThat(Accessible.obstacles(visitor)).as(visitor.page().url()).isEmpty();
    }
}
