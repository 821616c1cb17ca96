package se.overens.it.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.Stack;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;
import se.overens.launcher.demo.Api;
import se.overens.launcher.demo.SharedPost;

/// The second walk by page, in Östergötland: an old contract is registered, its post is paid for, and it ends when the
/// thirteenth municipality has decided. What every municipality does alike is done by page by one of them and through
/// the API by the others.
class ContractToLastBasisByBrowserIT {

    private static final FilePayload PDF = new FilePayload("avtal.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    private static Visitor.Chromium chromium;
    private static Api api;
    private final List<String> obstacles = new ArrayList<>();

    @BeforeAll
    static void start() {
        chromium = Visitor.chromium();
        api = new Api(Stack.address() + "/api/v1", Stack::token);
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void from_an_old_contract_to_the_last_basis() {
        Visitor coordinator = chromium.visitor(1280).loggedInAs("samordnare-05");
        registerContract(coordinator);
        int post = registerPost(coordinator);
        enterYear(coordinator, post);

        Visitor finance = chromium.visitor(1280).loggedInAs("ekonom-05");
        int first = makeBasis(finance, "första halvåret 2024");
        assertThat(finance.text()).contains("526\u00a0726,89").contains("188\u00a0000,00");
        obstacles.addAll(Accessible.obstacles(finance));
        followTheChain(first);

        Visitor linkoping = chromium.visitor(320).loggedInAs("handlaggare-0580");
        proposeEnding(linkoping, post);
        handOver(linkoping, post);
        SharedPost.DECISIONS.stream().filter(decided -> !decided.municipality().equals("0580") && !decided.municipality().equals("0512"))
                .forEach(decided -> decideByProgram(post, decided));
        decideByPage(linkoping, "/05/0580", post, null, "2024-06-18", "§ 201");
        decideByPage(coordinator, "/05/lst", post, "0512", "2024-06-10", "§ 91");

        coordinator.open("/05/lst/samfinansiering/" + post);
        assertThat(coordinator.text()).contains("12 av 13").contains("Boxholm").contains("9\u00a0078,18");
        obstacles.addAll(Accessible.obstacles(coordinator));
        Visitor boxholm = chromium.visitor(320).loggedInAs("handlaggare-0560");
        decideByPage(boxholm, "/05/0560", post, null, "2024-08-20", "§ 104");
        boxholm.open("/05/0560/att-gora");
        assertThat(boxholm.text()).containsIgnoringCase("säg upp");

        giveNotice(boxholm, post);
        SharedPost.MUNICIPALITIES.stream().filter(code -> !code.equals("0560")).forEach(code -> api.as("handlaggare-" + code, code)
                .post("/workspaces/05/posts/" + post + "/ending/notices", "{\"givenOn\":\"2024-08-20\"}", "browser-notice-" + post + code));
        confirm(coordinator, post);

        makeBasis(finance, "andra halvåret 2024");
        assertThat(finance.text()).contains("94\u00a0000,00").contains("263\u00a0363,45");
        finance.open("/05/lst/fakturor");
        assertThat(obstacles).isEmpty();
    }

    private void registerContract(Visitor coordinator) {
        Page page = coordinator.page();
        coordinator.open("/05/lst/avtal/registrera");
        page.locator("#title").fill("Finansiering av tjänst som integrationssamordnare, likalydande");
        page.locator("#scan").setInputFiles(PDF);
        page.locator("[id='bilateral:0']").check();
        page.locator("input[id^='parties:']").all().forEach(Locator::check);
        page.locator("#caseReference").fill("3310-2018");
        page.locator("#signedOn").fill("2018-11-18");
        page.locator("#startsOn").fill("2018-11-18");
        page.locator("details:has(#costNumber) > summary").click();
        page.locator("#costNumber").fill("§ 4");
        page.locator("#costText").fill("Årets kostnad fördelas mellan kommunerna efter antal invånare.");
        page.locator("#noticeNumber").fill("§ 7");
        page.locator("#noticeText").fill("En månads uppsägningstid, till utgången av en kalendermånad.");
        page.locator("#noticeMonths").fill("1");
        page.locator("[id='endsAt:1']").check();
        page.locator("#register").click();
        coordinator.awaitReceipt();
        obstacles.addAll(Accessible.obstacles(coordinator));
    }

    private int registerPost(Visitor coordinator) {
        var items = api.as("samordnare-05", "lst").get("/workspaces/05/agreements?size=200").body().path("items");
        List<Integer> all = StreamSupport.stream(items.spliterator(), false).filter(item -> item.path("title").asText().endsWith("likalydande"))
                .map(item -> item.path("number").asInt()).sorted().toList();
        List<Integer> numbers = all.subList(all.size() - 13, all.size());
        Page page = coordinator.page();
        coordinator.open("/05/lst/samfinansiering/ny");
        page.locator("#title").fill("Integrationssamordnare, för hand");
        page.locator("#task").fill("Samordnar länets kommuner.");
        page.locator("#fte").fill("1,0");
        page.locator("#startedOn").fill("2016-01-01");
        page.locator("#caseReference").fill("3310-2018");
        numbers.forEach(number -> page.locator("input[name='agreements'][value='" + number + "']").check());
        button(page, "Registrera tjänsten").click();
        coordinator.awaitReceipt();
        String link = page.locator("main a[href*='/samfinansiering/']").first().getAttribute("href");
        return Integer.parseInt(link.replaceAll(".*/samfinansiering/([0-9]+).*", "$1"));
    }

    private void enterYear(Visitor coordinator, int post) {
        Page page = coordinator.page();
        coordinator.open("/05/lst/samfinansiering/" + post + "/ar");
        page.locator("#year").fill("2024");
        page.locator("#amount").fill("1 053 453,78");
        page.locator("[id='key:0']").check();
        page.locator("#source").fill("Länsstyrelsens budget 2024");
        page.locator("#clause").fill("§ 4");
        button(page, "Visa delarna").click();
        page.locator("#preview").waitFor();
        assertThat(coordinator.text()).contains("376\u00a0000,00").contains("Ingenting är inlagt ännu");
        button(page, "Lägg in kostnaden").click();
        coordinator.awaitReceipt();
        coordinator.open("/05/lst/samfinansiering/" + post + "/andelar");
        assertThat(coordinator.text()).contains("376\u00a0000,00").contains("8\u00a0066,52");
        page.locator("main th a").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Ydre")).first().click();
        page.locator(".o-calc").first().waitFor();
        assertThat(coordinator.text()).contains("8\u00a0066,52").contains("3\u00a0620").contains("1\u00a0053\u00a0453,78");
    }

    /// Answers the number of the basis.
    private int makeBasis(Visitor finance, String period) {
        Page page = finance.page();
        finance.open("/05/lst/fakturor");
        String option = page.locator("#period option").allInnerTexts().stream()
                .filter(text -> text.contains("för hand") && text.toLowerCase(java.util.Locale.ROOT).contains(period)).reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError(page.locator("#period").innerText()));
        page.locator("#period").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        button(page, "Gör underlag för alla").click();
        page.waitForURL(url -> url.contains("/kvittens/") || url.matches(".*/fakturor/[0-9]+.*"));
        if (page.url().contains("/kvittens/")) page.locator("main a[href*='/fakturor/']").first().click();
        page.waitForURL(url -> url.matches(".*/fakturor/[0-9]+.*"));
        return Integer.parseInt(page.url().replaceAll(".*/fakturor/([0-9]+).*", "$1"));
    }

    private void followTheChain(int basis) {
        Visitor payer = chromium.visitor(1280).loggedInAs("ekonom-0580");
        payer.open("/05/0580/fakturor/" + basis + "/0580");
        assertThat(payer.text()).contains("188\u00a0000,00").contains("§ 4").contains("168\u00a0737").contains("472\u00a0757");
        obstacles.addAll(Accessible.obstacles(payer));
        payer.page().locator(".o-chain a[href*='/avtal/']").first().click();
        payer.page().waitForURL("**/avtal/**");
        assertThat(payer.text()).contains("efter antal invånare");
    }

    private void proposeEnding(Visitor linkoping, int post) {
        Page page = linkoping.page();
        linkoping.open("/05/0580/samfinansiering/" + post + "/uppsagning");
        page.locator("#text").fill("från 30/9 2024");
        button(page, "Visa vad det betyder").click();
        page.locator("[id='chosen:0']").waitFor();
        assertThat(linkoping.text()).contains("282\u00a0000,00").contains("281\u00a0486,34");
        assertThat(page.locator("input[id^='chosen:']").count()).isEqualTo(2);
        obstacles.addAll(Accessible.obstacles(linkoping));
        page.locator("[id='chosen:0']").check();
        page.locator("#longStop").fill("2024-12-31");
        button(page, "Skicka förslaget till").click();
        linkoping.awaitReceipt();
    }

    private void handOver(Visitor linkoping, int post) {
        linkoping.open("/05/0580/samfinansiering/" + post + "/uppsagning/dela");
        obstacles.addAll(Accessible.obstacles(linkoping));
        button(linkoping.page(), "Lämna över till").click();
        linkoping.awaitReceipt();
    }

    private static void decideByProgram(int post, SharedPost.Decided decided) {
        SharedPost.decide(api, post, decided);
    }

    private void decideByPage(Visitor visitor, String organisation, int post, String forAnother, String decidedOn, String paragraph) {
        Page page = visitor.page();
        visitor.open(organisation + "/samfinansiering/" + post + "/uppsagning/beslut");
        if (forAnother != null) page.locator("#party").selectOption(forAnother);
        page.locator("[id='body:0']").check();
        page.locator("#decidedOn").fill(decidedOn);
        page.locator("#paragraph").fill(paragraph);
        page.locator("#caseReference").fill("KS 2024/1");
        page.locator("[id='outcome:0']").check();
        page.locator("#lastDay").fill("2024-09-30");
        page.locator("#conditional").check();
        page.locator("#mandatedRole").fill("Kommundirektör");
        page.locator("#file").setInputFiles(PDF);
        obstacles.addAll(Accessible.obstacles(visitor));
        button(page, "Granska").click();
        button(page, "Registrera").first().click();
        visitor.awaitReceipt();
    }

    private void giveNotice(Visitor boxholm, int post) {
        Page page = boxholm.page();
        boxholm.open("/05/0560/samfinansiering/" + post + "/uppsagning/meddela");
        page.locator("#givenOn").fill("2024-08-20");
        obstacles.addAll(Accessible.obstacles(boxholm));
        button(page, "Granska").click();
        button(page, "Säg upp avtalet").click();
        boxholm.awaitReceipt();
    }

    private void confirm(Visitor coordinator, int post) {
        Page page = coordinator.page();
        coordinator.open("/05/lst/samfinansiering/" + post + "/uppsagning/bekrafta");
        page.locator("input[id^='parties:']").all().forEach(Locator::check);
        page.locator("#receivedOn").fill("2024-08-20");
        obstacles.addAll(Accessible.obstacles(coordinator));
        button(page, "Bekräfta mottagandet").click();
        coordinator.awaitReceipt();
        coordinator.open("/05/lst/samfinansiering/" + post);
        assertThat(coordinator.text()).contains("30 september 2024");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
