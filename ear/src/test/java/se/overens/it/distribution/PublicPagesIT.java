package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Stack;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;

/// Örebro's published figures, read by somebody with a browser and no account.
class PublicPagesIT {

    private static final long MOST_BYTES = 150_000;
    private static final List<String> CODES = List.of("1814", "1860", "1861", "1862", "1863", "1864", "1880", "1881", "1882", "1883", "1884", "1885");

    private static Visitor.Chromium chromium;
    private static int model;

    @BeforeAll
    static void publish() {
        Map<String, Integer> figures = new TreeMap<>();
        CODES.forEach(code -> figures.put(code, 10));
        model = Api.as("samordnare-18", "18").post("models/decided-figures", Map.of("title", "Kommuntal 2015", "year", 2015, "total", 120, "figures", figures,
                "source", "Länsstyrelsens webbplats", "decidedBy", "Länsstyrelsen i Örebro län", "decidedOn", "2014-11-16", "caseReference", "851-18-2014"))
                .expect(201).json().path("number").asInt();
        chromium = Visitor.chromium();
    }

    @AfterAll
    static void leave() {
        chromium.close();
    }

    @Test
    void from_the_start_page_to_one_municipality_s_figure_without_a_cookie_and_with_few_bytes() {
        List<String> obstacles = new ArrayList<>();
        for (int width : List.of(1280, 320)) {
            Visitor anybody = chromium.visitor(width);
            var page = anybody.page();
            anybody.open("/start");
            page.click("a[href='/modeller']");
            obstacles.addAll(Accessible.obstacles(anybody));
            page.click("a[href='/modeller/18/" + model + "']");
            obstacles.addAll(Accessible.obstacles(anybody));
            assertThat(anybody.text()).contains("Kommuntal 2015 i Örebro län", "120");
            assertThat(page.locator("tbody .o-bar").count()).isEqualTo(12);
            assertThat(((Number) page.evaluate("performance.getEntries().reduce((sum, each) => sum + (each.encodedBodySize || 0), 0)")).longValue()).isLessThan(MOST_BYTES);
            page.click("a[href='/modeller/18/" + model + "/1880']");
            obstacles.addAll(Accessible.obstacles(anybody));
            assertThat(anybody.view()).isEqualTo("public/explanation");
            assertThat(page.context().cookies()).isEmpty();
            anybody.close();
        }
        assertThat(obstacles).isEmpty();
    }

    @Test
    void the_page_is_kept_while_nothing_changes_and_is_one_s_own_when_one_has_signed_in() {
        var request = chromium.visitor(1280).page().request();
        String address = Stack.address() + "/modeller/18/" + model;
        var first = request.get(address);
        assertThat(first.headers().get("cache-control")).isEqualTo("public, max-age=60");
        var again = request.get(address, RequestOptions.create().setHeader("If-None-Match", first.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(request.get(Stack.address() + "/modeller/18/99999").status()).isEqualTo(404);
        Visitor coordinator = chromium.visitor(1280).loggedInAs("samordnare-18");
        assertThat(coordinator.open("/modeller/18/" + model).headers().get("cache-control")).isEqualTo("no-store");
    }
}
