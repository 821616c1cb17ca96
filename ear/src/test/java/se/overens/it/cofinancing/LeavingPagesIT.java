package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.cofinancing.SharedBySeven.notice;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.browser.Accessible;
import se.overens.it.browser.Visitor;

/// One leaves: seen on a page before anybody decides, asked for in an addendum; and a notice taken back by page.
class LeavingPagesIT {

    private static final List<String> THREE = List.of("1401", "1402", "1407");

    @Test
    void what_it_means_is_seen_and_the_others_are_asked() {
        var post = new SharedBySeven("Sidornas tre", THREE, notice(Map.of()));
        post.costs(2024, "300000.00");
        try (var chromium = Visitor.chromium()) {
            var ockero = chromium.visitor(320).loggedInAs("handlaggare-1407");
            ockero.open("/14/1407/samfinansiering/" + post.number + "/om-nagon-lamnar");
            ockero.page().getByLabel("Öckerö", new Page.GetByLabelOptions().setExact(true)).check();
            press(ockero.page(), "Räkna");
            assertThat(ockero.text()).contains("2024-12-31", "Avtalet säger inget om den lämnande partens del",
                    "100\u00a0000,00\u00a0kr saknar finansiering 2025");
            assertThat(ockero.scrollsSideways()).isFalse();
            assertThat(Accessible.obstacles(ockero)).isEmpty();
            ockero.page().getByLabel("Sista dag").first().fill("2019-01-32");
            press(ockero.page(), "Räkna");
            assertThat(ockero.page().title()).startsWith("Fel:");

            var county = chromium.visitor(1280).loggedInAs("samordnare-14");
            county.open("/14/lst/samfinansiering/" + post.number + "/om-nagon-lamnar?part=1407&sista=2024-12-31&del=RECALCULATE");
            assertThat(county.text()).contains("150\u00a0000,00", "+50\u00a0000,00\u00a0kr", "Det kräver ett tillägg");
            assertThat(Accessible.obstacles(county)).isEmpty();
            county.page().getByLabel("de som är kvar tar över den").check();
            press(county.page(), "Börja på tillägget");
            assertThat(county.page().url()).contains("/avtal/" + post.agreement + "/tillagg/nytt?utkast=");
            assertThat(county.text()).contains("Lämnar: Öckerö");
        }
    }

    @Test
    void a_notice_is_taken_back_on_its_page() {
        var post = new SharedBySeven("Sidornas ångrade", List.of("1401", "1402"), notice(Map.of()));
        post.notice("1401", "2024-08-20", Map.of("reason", "Vi trodde att det blev billigare")).expect(201);
        post.received("1401", "2024-08-20").expect(201);
        try (var chromium = Visitor.chromium()) {
            var harryda = chromium.visitor(320).loggedInAs("handlaggare-1401");
            harryda.open("/14/1401/avtal/" + post.agreement + "/uppsagning");
            assertThat(harryda.text()).contains("Vi trodde att det blev billigare", "31 december 2024", "Sista dag som betalas");
            assertThat(Accessible.obstacles(harryda)).isEmpty();
            harryda.page().getByLabel("Varför vill ni stanna kvar?").fill("Vi stannar");
            press(harryda.page(), "Fråga de andra parterna");
            assertThat(harryda.page().url()).contains("/kvittens/14-2024-");
            for (String code : List.of("lst", "1402")) {
                var answers = chromium.visitor(1280).loggedInAs(code.equals("lst") ? "samordnare-14" : "handlaggare-1402");
                answers.open("/14/" + code + "/avtal/" + post.agreement + "/uppsagning");
                assertThat(Accessible.obstacles(answers)).isEmpty();
                if (code.equals("lst")) answers.page().getByLabel("Svaret kommer från").selectOption("lst");
                press(answers.page(), "Samtyck");
                assertThat(answers.page().url()).contains("/kvittens/14-2024-");
            }
            harryda.open("/14/1401/avtal/" + post.agreement + "/uppsagning");
            assertThat(harryda.text()).contains("tillbakatagen", "Ni kan lämna avtalet tidigast 31 december 2024");
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
