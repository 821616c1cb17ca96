package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Path TEMPLATE = Path.of(System.getProperty("overens.root"), "config/keycloak/realm.json");
    private static final List<String[]> COUNTIES = List.of(row("05", "Östergötlands län"), row("06", "Jönköpings län"));
    private static final List<String[]> MUNICIPALITIES = List.of(row("0580", "Linköping", "05"), row("0582", "Söderköping", "05"), row("0680", "Jönköping", "06"));

    @Test
    void a_county_board_has_six_roles_a_municipality_five_and_any_other_member_four() {
        var names = Accounts.of(COUNTIES, MUNICIPALITIES, "05"::equals).stream().map(Account::name).toList();

        assertThat(names).contains("samordnare-05", "handlaggare-05", "undertecknare-05", "ekonom-05", "orgadmin-05", "lasare-05")
                .contains("handlaggare-0580", "undertecknare-0580", "ekonom-0580", "orgadmin-0580", "lasare-0580")
                .contains("handlaggare-af-05", "undertecknare-802999-0002-05", "lasare-222999-0003-05")
                .doesNotContain("samordnare-0580").hasSize(6 + 2 * 5 + 4 * 4);
    }

    @Test
    void the_group_says_county_member_and_role() {
        assertThat(account("samordnare-05").groups()).containsExactly("/05/lst/coordinator");
        assertThat(account("undertecknare-0680").groups()).containsExactly("/06/0680/signatory");
        assertThat(account("handlaggare-af-05").groups()).containsExactly("/05/af/officer");
    }

    @Test
    void one_account_belongs_to_two_organisations() {
        assertThat(account("handlaggare-0580").groups()).containsExactly("/05/0580/officer", "/05/0582/officer");
    }

    @Test
    void the_realm_holds_every_group_once_as_a_tree() throws Exception {
        var counties = realm().get("groups");

        assertThat(names(counties)).containsExactly("05", "06");
        assertThat(names(counties.get(0).get("subGroups"))).containsExactly("lst", "af", "migrationsverket", "802999-0002", "222999-0003", "0580", "0582");
        assertThat(names(counties.get(0).get("subGroups").get(5).get("subGroups")))
                .containsExactlyInAnyOrder("officer", "signatory", "finance", "administrator", "reader");
    }

    @Test
    void people_come_back_to_exactly_one_address() throws Exception {
        var web = realm().get("clients").get(0);

        assertThat(web.get("redirectUris").toString()).isEqualTo("[\"http://localhost:8080/callback\"]");
        assertThat(web.get("secret").asText()).isEqualTo("the secret");
        assertThat(web.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void no_password_stands_in_it_and_the_same_makes_the_same_realm() throws Exception {
        assertThat(json()).doesNotContain("the password").isEqualTo(json());
    }

    private static JsonNode realm() throws Exception {
        return new ObjectMapper().readTree(json());
    }

    private static String json() {
        return Realm.json(TEMPLATE, "http://localhost:8080", "the secret", "the password", new byte[16], Accounts.of(COUNTIES, MUNICIPALITIES, county -> true));
    }

    private static Account account(String name) {
        return Accounts.of(COUNTIES, MUNICIPALITIES, county -> true).stream().filter(account -> account.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> names(JsonNode groups) {
        return StreamSupport.stream(groups.spliterator(), false).map(group -> group.get("name").asText()).toList();
    }

    private static String[] row(String... fields) {
        return fields;
    }
}
