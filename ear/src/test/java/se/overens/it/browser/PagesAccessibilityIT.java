package se.overens.it.browser;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.it.Stack;

/// Every page there is, wide and narrow, for each role whose page differs: nothing stands in anybody's way.
/// The list of pages comes from the web folder; a page that nobody visits here fails the test.
class PagesAccessibilityIT {

    private static final List<Integer> WIDTHS = List.of(1280, 320);
    private static final List<String> COUNTY = List.of("samordnare-22");
    private static final List<String> COUNTY_AND_MUNICIPALITY = List.of("samordnare-22", "handlaggare-2281", "lasare-2281");
    private static final List<String> FINANCE = List.of("ekonom-22", "ekonom-2281");
    private static final List<String> SIGNATORIES = List.of("undertecknare-22", "undertecknare-2281");
    private static final List<String> NOBODY = List.of("");

    /// @param accounts who goes there, the empty account being nobody in particular
    /// @param path     below the organisation's address, or from the root when it begins with a slash
    private record Visit(List<String> accounts, Function<SomethingOfEach, String> path) { }

    private static final Map<String, Visit> VISITS = Map.ofEntries(
            at("public/start", NOBODY, "/start"),
            at("public/contact", NOBODY, "/kontakt"),
            at("public/accessibility", NOBODY, "/tillganglighet"),
            at("public/privacy", NOBODY, "/personuppgifter"),
            at("public/models", List.of("", "samordnare-22"), "/modeller"),
            to("public/model", NOBODY, had -> "/modeller/22/" + had.model),
            to("public/explanation", NOBODY, had -> "/modeller/22/" + had.calculated + "/2281"),
            at("workspace/switch", List.of("handlaggare-0580"), "/byt"),
            at("workspace/index", COUNTY_AND_MUNICIPALITY, "arbetsytan"),
            at("workspace/takeIn", List.of("orgadmin-22"), "arbetsytan/medlemmar/ny"),
            at("workspace/endMembership", List.of("orgadmin-22"), "arbetsytan/medlemmar/avsluta"),
            at("workspace/mailbox", List.of("orgadmin-2281", "orgadmin-22"), "arbetsytan/brevlada"),
            at("overview/mails", List.of("orgadmin-22"), "arbetsytan/brev"),
            at("overview/tasks", List.of("samordnare-22", "handlaggare-2281", "ekonom-22", "undertecknare-2281", "lasare-2281"), "att-gora"),
            at("record/audit", COUNTY_AND_MUNICIPALITY, "arbetsytan/logg"),
            to("record/receipt", COUNTY, had -> "kvittens/" + had.receipt),
            at("calculations/index", COUNTY_AND_MUNICIPALITY, "rakna"),
            at("calculations/apportionment", COUNTY, "rakna/platser"),
            at("calculations/costSplit", COUNTY, "rakna/kostnad"),
            at("calculations/condition", COUNTY, "rakna/villkor"),
            at("calculations/notice", COUNTY, "rakna/uppsagning"),
            at("distribution/list", COUNTY_AND_MUNICIPALITY, "fordelning"),
            at("distribution/new", COUNTY, "fordelning/ny"),
            at("distribution/library", List.of("samordnare-22", "handlaggare-2281"), "fordelning/bibliotek"),
            to("distribution/copyModel", COUNTY, had -> "fordelning/bibliotek/22/" + had.calculated),
            at("distribution/decided", COUNTY, "fordelning/beslutade-tal"),
            to("distribution/model", COUNTY_AND_MUNICIPALITY, had -> "fordelning/modell/" + had.model),
            to("distribution/workbench", COUNTY, had -> "fordelning/" + had.draft),
            to("distribution/factors", COUNTY, had -> "fordelning/" + had.draft + "/underlag"),
            to("distribution/factor", COUNTY, had -> "fordelning/" + had.draft + "/faktorer/2"),
            to("distribution/rules", COUNTY, had -> "fordelning/" + had.draft + "/regler"),
            to("distribution/scenarios", COUNTY, had -> "fordelning/" + had.draft + "/scenarier"),
            to("distribution/compare", COUNTY, had -> "fordelning/" + had.draft + "/jamfor"),
            to("distribution/sensitivity", COUNTY, had -> "fordelning/" + had.draft + "/kanslighet"),
            to("distribution/modelSensitivity", COUNTY_AND_MUNICIPALITY, had -> "fordelning/modell/" + had.calculated + "/kanslighet"),
            to("distribution/publish", COUNTY, had -> "fordelning/" + had.draft + "/publicera"),
            at("distribution/referral/list", COUNTY_AND_MUNICIPALITY, "fordelning/remisser"),
            to("distribution/referral/send", COUNTY, had -> "fordelning/" + had.draft + "/remiss"),
            to("distribution/referral/show", COUNTY_AND_MUNICIPALITY, had -> "fordelning/remisser/" + had.referral),
            to("distribution/referral/answer", List.of("handlaggare-2281", "handlaggare-2284"), had -> "fordelning/remisser/" + had.referral + "/svar"),
            to("distribution/referral/readAnswer", COUNTY_AND_MUNICIPALITY, had -> "fordelning/remisser/" + had.referral + "/svar/2281"),
            to("distribution/referral/register", COUNTY, had -> "fordelning/remisser/" + had.referral + "/registrera"),
            to("distribution/referral/links", COUNTY, had -> "fordelning/remisser/" + had.referral + "/lankar"),
            to("distribution/referral/difference", COUNTY_AND_MUNICIPALITY, had -> "fordelning/remisser/" + had.referral + "/skillnad"),
            to("distribution/referral/dispositions", COUNTY_AND_MUNICIPALITY, had -> "fordelning/remisser/" + had.referral + "/bemotande"),
            to("public/referral", NOBODY, had -> "/remiss/" + had.link),
            at("distribution/transfer/list", COUNTY_AND_MUNICIPALITY, "fordelning/omfordelningar"),
            at("distribution/transfer/propose", List.of("handlaggare-22", "handlaggare-2281"), "fordelning/omfordelningar/ny"),
            to("distribution/transfer/show", COUNTY_AND_MUNICIPALITY, had -> "fordelning/omfordelningar/" + had.transfer),
            to("distribution/revision/revise", COUNTY, had -> "fordelning/modell/" + had.model + "/revidera"),
            at("distribution/forecast/list", COUNTY_AND_MUNICIPALITY, "fordelning/prognoser"),
            at("distribution/forecast/register", COUNTY, "fordelning/prognoser/registrera"),
            at("distribution/forecast/quota", COUNTY, "fordelning/prognoser/lanstal"),
            at("distribution/forecast/balance", COUNTY_AND_MUNICIPALITY, "fordelning/balans?kategori=ASSIGNMENT&ar=2024"),
            at("distribution/reception/list", COUNTY_AND_MUNICIPALITY, "fordelning/mottagande?kategori=ASSIGNMENT&ar=2024"),
            at("distribution/reception/register", COUNTY, "fordelning/mottagande/registrera"),
            at("distribution/reception/fulfilment", COUNTY_AND_MUNICIPALITY, "fordelning/maluppfyllelse"),
            at("distribution/ourFigure", COUNTY_AND_MUNICIPALITY, "kommuntal"),
            at("distribution/explanation", COUNTY_AND_MUNICIPALITY, "kommuntal/2023/rakning"),
            at("agreement/list", COUNTY_AND_MUNICIPALITY, "avtal?q=kostnad&ar=2024"),
            at("agreement/register/searches", COUNTY, "avtal/sokningar"),
            to("agreement/offer", COUNTY, had -> "avtal/ny?utkast=" + had.ownDraft),
            at("agreement/registerExisting", COUNTY, "avtal/registrera"),
            at("agreement/template/list", COUNTY_AND_MUNICIPALITY, "avtal/mallar"),
            at("agreement/template/show", COUNTY_AND_MUNICIPALITY, "avtal/mallar/visa?mall=funded"),
            to("agreement/template/edit", COUNTY, had -> "avtal/mallar/andra?mall=" + had.template),
            at("agreement/template/library", COUNTY_AND_MUNICIPALITY, "avtal/klausuler"),
            at("agreement/template/libraryClause", COUNTY, "avtal/klausuler/skriv"),
            at("agreement/reading/read", COUNTY_AND_MUNICIPALITY, "avtal/las-in"),
            to("agreement/reading/show", COUNTY, had -> "avtal/las-in/utkast?utkast=" + had.reading),
            at("agreement/registrar/list", COUNTY_AND_MUNICIPALITY, "avtal/att-registrera"),
            to("agreement/show", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered),
            to("agreement/text", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/text"),
            at("agreement/delegation/list", COUNTY_AND_MUNICIPALITY, "avtal/fullmakter"),
            at("agreement/delegation/give", COUNTY_AND_MUNICIPALITY, "avtal/fullmakter/ny"),
            at("agreement/delegation/revoke", COUNTY_AND_MUNICIPALITY, "avtal/fullmakter/aterkalla"),
            at("agreement/delegation/copies", COUNTY_AND_MUNICIPALITY, "avtal/kopior"),
            to("agreement/delegation/sendCopy", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/kopia"),
            to("agreement/sendOn", COUNTY, had -> "avtal/" + had.offered + "/skicka-vidare"),
            to("agreement/counter", COUNTY, had -> "avtal/" + had.offered + "/motbud"),
            to("agreement/comment/list", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/kommentarer"),
            to("agreement/comment/point", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/kommentarer/punkt?punkt=wqcgNw"),
            to("agreement/comment/thread", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/kommentarer/trad?trad=" + had.thread),
            to("agreement/comment/draft", List.of("samordnare-22"), had -> "avtal/utkast/anteckningar?utkast=" + had.ownDraft),
            to("agreement/negotiation/answer", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/svara"),
            to("agreement/negotiation/board", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/standpunkter"),
            to("agreement/negotiation/join", COUNTY, had -> "avtal/" + had.offered + "/forslag"),
            to("agreement/negotiation/rounds", COUNTY, had -> "avtal/" + had.offered + "/omgangar"),
            to("agreement/negotiation/end", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/avsluta"),
            to("agreement/compare", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/jamfor"),
            to("agreement/decision", List.of("handlaggare-2281"), had -> "avtal/" + had.offered + "/beslut"),
            to("agreement/sign", SIGNATORIES, had -> "avtal/" + had.offered + "/underskrift"),
            to("agreement/figures", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.figureless + "/siffror?dag=2024-07-01"),
            to("agreement/funding/show", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.funded + "/finansiering?ar=2281:2024&fakturerat=650000&krav=100000"),
            to("agreement/funding/year", List.of("handlaggare-2281"), had -> "avtal/" + had.funded + "/finansiering/2025"),
            to("agreement/history", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.offered + "/historik"),
            to("agreement/addendum/list", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.contract + "/tillagg"),
            to("agreement/addendum/propose", COUNTY, had -> "avtal/" + had.contract + "/tillagg/nytt"),
            to("agreement/consolidation/show", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.contract + "/lydelse"),
            to("agreement/consolidation/difference", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.contract + "/lydelse/skillnad"),
            at("agreement/renewal/list", COUNTY_AND_MUNICIPALITY, "avtal/kommande-ar"),
            to("agreement/termination/show", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.contract + "/uppsagning"),
            to("agreement/termination/decide", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.contract + "/uppsagning/beslut"),
            to("agreement/renewal/show", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.contract + "/forlangning"),
            to("agreement/commitment/show", COUNTY_AND_MUNICIPALITY, had -> "avtal/" + had.contract + "/ataganden"),
            at("cofinancing/list", COUNTY_AND_MUNICIPALITY, "samfinansiering"),
            at("cofinancing/new", COUNTY, "samfinansiering/ny"),
            to("cofinancing/show", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post),
            to("cofinancing/shares", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/andelar"),
            to("cofinancing/leaving", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/om-nagon-lamnar?part=2281"),
            to("cofinancing/join", COUNTY, had -> "samfinansiering/" + had.post + "/anslut"),
            to("cofinancing/share", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/andelar/2024/2281"),
            to("cofinancing/year", COUNTY, had -> "samfinansiering/" + had.post + "/ar"),
            to("cofinancing/ending", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/uppsagning"),
            to("cofinancing/endingDecision", List.of("samordnare-22", "handlaggare-2281"), had -> "samfinansiering/" + had.post + "/uppsagning/beslut"),
            to("cofinancing/ending/consequences", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/uppsagning/innebar?dag=2024-09-30"),
            to("cofinancing/ending/share", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/uppsagning/dela"),
            to("cofinancing/ending/decision", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/uppsagning/beslutet?beslut=" + had.endingDecision),
            to("cofinancing/giveNotice", List.of("handlaggare-2281"), had -> "samfinansiering/" + had.post + "/uppsagning/meddela"),
            to("cofinancing/confirmReceipt", COUNTY, had -> "samfinansiering/" + had.post + "/uppsagning/bekrafta"),
            to("cofinancing/staffing/show", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/bemanning"),
            to("cofinancing/staffing/extent", COUNTY, had -> "samfinansiering/" + had.post + "/bemanning/omfattning"),
            to("cofinancing/staffing/vacancy", COUNTY, had -> "samfinansiering/" + had.post + "/bemanning/vakans"),
            to("cofinancing/staffing/frame", COUNTY, had -> "samfinansiering/" + had.post + "/bemanning/uppdrag"),
            to("cofinancing/staffing/inKind", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/bemanning/bidrag"),
            at("cofinancing/service/list", COUNTY_AND_MUNICIPALITY, "samfinansiering/tjanster"),
            at("cofinancing/service/offer", COUNTY, "samfinansiering/tjanster/erbjud"),
            to("cofinancing/service/show", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/tjanster/" + had.service),
            to("cofinancing/watch/list", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/villkor"),
            to("cofinancing/watch/new", COUNTY, had -> "samfinansiering/" + had.post + "/villkor/nytt"),
            to("cofinancing/watch/decide", COUNTY, had -> "samfinansiering/" + had.post + "/villkor/ta-stallning?forslag=" + had.proposal),
            to("cofinancing/watch/end", COUNTY, had -> "samfinansiering/" + had.post + "/villkor/avsluta?villkor=" + had.condition),
            to("cofinancing/ceiling/show", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/finansiering"),
            to("cofinancing/ceiling/enter", COUNTY, had -> "samfinansiering/" + had.post + "/finansiering/tak"),
            to("cofinancing/index/show", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/index"),
            to("cofinancing/index/follow", COUNTY, had -> "samfinansiering/" + had.post + "/index/regel"),
            at("cofinancing/index/list", COUNTY_AND_MUNICIPALITY, "samfinansiering/index"),
            to("cofinancing/timeline", COUNTY_AND_MUNICIPALITY, had -> "samfinansiering/" + had.post + "/tidslinje"),
            to("cofinancing/outcome/show", List.of("ekonom-22", "handlaggare-2281"), had -> "samfinansiering/" + had.post + "/utfall"),
            to("cofinancing/outcome/enter", FINANCE.subList(0, 1), had -> "samfinansiering/" + had.post + "/utfall/skriv"),
            to("cofinancing/outcome/read", FINANCE.subList(0, 1), had -> "samfinansiering/" + had.post + "/utfall/las-in"),
            to("cofinancing/settlement/prepare", FINANCE.subList(0, 1), had -> "samfinansiering/" + had.settledPost + "/avrakning/forbered"),
            to("cofinancing/settlement/show", FINANCE, had -> "samfinansiering/" + had.settledPost + "/avrakning/1"),
            at("invoicing/list", FINANCE, "fakturor"),
            to("invoicing/basis", FINANCE, had -> "fakturor/" + had.basis),
            to("invoicing/row", FINANCE, had -> "fakturor/" + had.basis + "/" + SomethingOfEach.MUNICIPALITY));

    private static Visitor.Chromium chromium;
    private static SomethingOfEach had;
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    @BeforeAll
    static void prepare() {
        had = new SomethingOfEach();
        chromium = Visitor.chromium();
    }

    @AfterAll
    static void leave() {
        if (chromium != null) chromium.close();
    }

    static Stream<String> views() throws IOException {
        var webapp = Stack.root().resolve("web/src/main/webapp");
        try (var files = Files.walk(webapp)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(webapp::relativize).filter(file -> !file.startsWith("WEB-INF"))
                    .map(file -> file.toString().replace(".xhtml", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothing_stands_in_anybodys_way(String view) {
        assertThat(VISITS).as("who visits " + view).containsKey(view);
        var visit = VISITS.get(view);
        var obstacles = new ArrayList<String>();
        for (var account : visit.accounts) {
            var visitor = visitor(account);
            var path = visit.path.apply(had);
            visitor.widen(WIDTHS.getFirst());
            var status = visitor.open(path.startsWith("/") ? path : prefix(account) + path).status();
            var where = view + " for " + (account.isEmpty() ? "everybody" : account);
            if (status != 200) obstacles.add(where + ": status " + status);
            else if (!view.equals(visitor.view())) obstacles.add(where + ": leads to " + visitor.view());
            else for (var width : WIDTHS) {
                visitor.widen(width);
                Accessible.obstacles(visitor).forEach(obstacle -> obstacles.add(where + " at " + width + " px: " + obstacle));
            }
        }
        assertThat(obstacles).isEmpty();
    }

    @Test
    void an_obstacle_is_found() {
        try (var other = Visitor.chromium()) {
            var visitor = other.visitor(320);
            visitor.page().setContent("<html lang='sv'><title>Sida</title><main><h1>Sida</h1><img src='data:,'><p style='width:400px'>bred</p></main></html>");
            assertThat(Accessible.obstacles(visitor)).anyMatch(obstacle -> obstacle.startsWith("image-alt")).contains("the page scrolls sideways");
        }
    }

    @Test
    void every_visit_is_to_a_page_that_exists() throws IOException {
        assertThat(VISITS.keySet()).isSubsetOf(views().toList());
    }

    @Test
    void another_countys_pages_are_not_there() {
        var stranger = visitor("handlaggare-0680").page().request();
        VISITS.forEach((view, visit) -> {
            var path = visit.path.apply(had);
            if (path.startsWith("/")) return;
            for (var organisation : List.of("/22/lst/", "/22/2281/", "/06/0643/")) {
                assertThat(stranger.get(Stack.address() + organisation + path).status()).as(organisation + path).isEqualTo(404);
            }
        });
    }

    @Test
    void what_an_address_asks_may_be_missing_or_make_no_sense() {
        var coordinator = visitor("samordnare-22").page().request();
        VISITS.values().stream().map(visit -> visit.path().apply(had)).filter(path -> !path.startsWith("/"))
                .flatMap(path -> Stream.of(path.replaceFirst("\\?.*", ""), path.replaceAll("=[^&]*", "="), path.replaceAll("=[^&]*", "=x"))).distinct()
                .forEach(path -> assertThat(coordinator.get(Stack.address() + "/22/lst/" + path).status()).as(path).isLessThan(500));
    }

    private static Visitor visitor(String account) {
        return VISITORS.computeIfAbsent(account, key -> {
            var visitor = chromium.visitor(WIDTHS.getFirst());
            return account.isEmpty() ? visitor : visitor.loggedInAs(account);
        });
    }

    /// `samordnare-22` acts for the county board, `ekonom-2281` for the municipality.
    private static String prefix(String account) {
        var code = account.substring(account.indexOf('-') + 1);
        return "/" + code.substring(0, 2) + "/" + (code.length() == 2 ? "lst" : code) + "/";
    }

    private static Map.Entry<String, Visit> at(String view, List<String> accounts, String path) {
        return entry(view, new Visit(accounts, had -> path));
    }

    private static Map.Entry<String, Visit> to(String view, List<String> accounts, Function<SomethingOfEach, String> path) {
        return entry(view, new Visit(accounts, path));
    }
}
