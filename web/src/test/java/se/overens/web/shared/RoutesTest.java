package se.overens.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Map<String, String> EXAMPLES = Map.of("token", "06-" + "Ab1_-".repeat(8) + "xyz", "position", "2", "number", "17", "county", "06", "year", "2024", "municipality", "0643", "member", "802999-0002", "receipt", "06-2024-001187");

    @Test
    void an_agreement_is_found_by_its_address() {
        var here = Routes.find("/05/0580/avtal/17").orElseThrow();
        assertThat(here.workspace()).isEqualTo("05");
        assertThat(here.organisation()).isEqualTo("0580");
        assertThat(here.view()).isEqualTo("agreement/show");
        assertThat(here.number()).isEqualTo(17);
        assertThat(here.key()).isEqualTo("agreement.show");
    }

    @Test
    void the_county_board_has_its_own_word_in_the_address() {
        assertThat(Routes.find("/06/lst/fordelning/3/publicera").orElseThrow().view()).isEqualTo("distribution/publish");
    }

    @Test
    void a_word_is_not_mistaken_for_a_number() {
        assertThat(Routes.find("/06/lst/fordelning/ny").orElseThrow().view()).isEqualTo("distribution/new");
        assertThat(Routes.find("/06/lst/fordelning/x")).isEmpty();
        assertThat(Routes.find("/06/lst/fordelning/0")).isEmpty();
        assertThat(Routes.find("/06/lst/fordelning/9999999999")).isEmpty();
    }

    @Test
    void every_address_leads_to_its_view_and_back() {
        for (var route : Routes.ALL) {
            var values = route.placeholders().stream().map(EXAMPLES::get).toArray();
            var path = Address.pathOf("/05/0580", route.view(), values);
            var here = Routes.find(path).orElseThrow(() -> new AssertionError(path));
            assertThat(here.route()).isEqualTo(route);
            assertThat(here.path()).isEqualTo(path);
        }
    }

    @Test
    void no_two_routes_share_a_view_or_a_path() {
        var views = new HashSet<String>();
        var paths = new HashSet<String>();
        for (var route : Routes.ALL) {
            assertThat(views.add(route.view())).as(route.view()).isTrue();
            assertThat(paths.add(route.scope() + String.join("/", route.segments()))).as(route.view()).isTrue();
        }
    }

    @Test
    void what_is_no_address_is_not_found() {
        for (var path : List.of("/05/0580", "/05/0580/", "/5/0580/avtal", "/05/0580/avtal/17/x", "/agreement/show.xhtml", "/05/0580/byt", "/avtal", "/api/v1/x")) {
            assertThat(Routes.find(path)).as(path).isEmpty();
        }
    }

    @Test
    void a_neighbouring_page_keeps_the_number() {
        var here = Routes.find("/05/0580/avtal/17").orElseThrow();
        assertThat(here.nearby("agreement/text", Map.of())).isEqualTo("/05/0580/avtal/17/text");
        assertThat(here.nearby("agreement/text", Map.of("number", List.of("18")))).isEqualTo("/05/0580/avtal/18/text");
        assertThat(here.to("public/contact")).isEqualTo("/kontakt");
    }

    @Test
    void an_address_is_never_written_with_something_it_cannot_hold() {
        assertThatThrownBy(() -> Address.pathOf("/05/0580", "agreement/show", "17/../x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Address.pathOf("/05/0580", "agreement/show")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Address.pathOf("/05/0580", "agreement/list", 17)).isInstanceOf(IllegalArgumentException.class);
    }
}
