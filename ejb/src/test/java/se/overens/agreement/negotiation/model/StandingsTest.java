package se.overens.agreement.negotiation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.negotiation.model.Standpoint.Taken;

/// The county sends a text, Tranås and Habo answer, Tranås changes § 4.
class StandingsTest {

    private static final Instant NOW = Instant.parse("2024-08-20T08:00:00Z");
    private static final UUID COUNTY = UUID.randomUUID();
    private static final UUID TRANAS = UUID.randomUUID();
    private static final UUID HABO = UUID.randomUUID();

    private final Agreement agreement = Agreement.offered("06", 17, AgreementForm.REGIONAL, COUNTY, COUNTY, NOW);
    private final List<AgreementVersion> versions = new ArrayList<>();
    private final List<Standpoint> said = new ArrayList<>();
    private final List<Acceptance> accepted = new ArrayList<>();

    @Test
    void what_is_said_of_a_point_stands_as_long_as_the_point_says_the_same() {
        send(COUNTY, null, "tolv", "en gång");
        answer(HABO, 1, "§ 4", Stand.AGREES, "");
        answer(HABO, 1, "§ 7", Stand.RESERVES, "Vi vill pröva det i ett år.");
        send(TRANAS, 1, "femton", "en gång");
        Standings standings = standings();
        assertThat(standings.open(HABO, 2)).contains("§ 4").doesNotContain("§ 7");
        assertThat(standings.of(HABO, 2).get("§ 7").stand()).isEqualTo(Stand.RESERVES);
        assertThat(standings.of(HABO, 2).get("§ 7").version()).isEqualTo(1);
    }

    @Test
    void who_sends_a_text_agrees_to_all_of_it_but_keeps_its_reservation() {
        send(COUNTY, null, "tolv", "en gång");
        answer(TRANAS, 1, "§ 7", Stand.RESERVES, "Kort tid.");
        answer(TRANAS, 1, "startsOn", Stand.OBJECTS, "För tidigt.");
        send(TRANAS, 1, "femton", "en gång");
        Standings standings = standings();
        assertThat(standings.open(TRANAS, 2)).isEmpty();
        assertThat(standings.of(TRANAS, 2).get("§ 7").stand()).isEqualTo(Stand.RESERVES);
        assertThat(standings.of(TRANAS, 2).get("startsOn").stand()).isEqualTo(Stand.AGREES);
    }

    @Test
    void a_point_that_comes_back_to_what_it_said_is_answered_anew() {
        send(COUNTY, null, "tolv", "en gång");
        answer(HABO, 1, "§ 4", Stand.AGREES, "");
        send(TRANAS, 1, "femton", "en gång");
        send(COUNTY, 2, "tolv", "en gång");
        assertThat(standings().open(HABO, 3)).contains("§ 4");
    }

    @Test
    void when_a_text_is_taken_back_the_one_before_has_the_standpoints_it_had() {
        send(COUNTY, null, "tolv", "en gång");
        accepted.add(new Acceptance(agreement, 1, HABO, HABO, null, NOW));
        send(TRANAS, 1, "femton", "en gång");
        answer(HABO, 2, "§ 4", Stand.OBJECTS, "För många.");
        assertThat(standings().of(HABO, 1).get("§ 4").stand()).isEqualTo(Stand.AGREES);
        assertThat(standings().of(HABO, 2).get("§ 4").stand()).isEqualTo(Stand.OBJECTS);
    }

    @Test
    void what_each_of_two_joined_proposals_changed_has_its_own_origin() {
        send(COUNTY, null, "tolv", "en gång");
        send(TRANAS, 1, "femton", "en gång");
        send(HABO, 1, "tolv", "två gånger");
        send(COUNTY, 2, "femton", "två gånger").joining(List.of(2, 3));
        Standings standings = standings();
        assertThat(standings.origin("§ 4", 4)).isEqualTo(2);
        assertThat(standings.origin("§ 7", 4)).isEqualTo(3);
        assertThat(standings.changed(4)).isEmpty();
        assertThat(standings.open(TRANAS, 4)).doesNotContain("§ 4").contains("§ 7");
        assertThat(standings.open(HABO, 4)).doesNotContain("§ 7").contains("§ 4");
    }

    @Test
    void who_was_asked_later_sees_a_text_that_begins_there() {
        send(COUNTY, null, "tolv", "en gång");
        answer(TRANAS, 1, "§ 7", Stand.RESERVES, "Kort tid.");
        send(TRANAS, 1, "femton", "en gång");
        Standings seen = new Standings(versions.subList(1, 2), List.of(), List.of());
        assertThat(seen.parents(2)).isEmpty();
        assertThat(seen.before("§ 4", 2)).isNull();
        assertThat(seen.origin("§ 7", 2)).isEqualTo(2);
        assertThat(seen.of(TRANAS, 2).get("§ 7").stand()).isEqualTo(Stand.AGREES);
        assertThat(seen.open(HABO, 2)).contains("§ 4", "§ 7");
    }

    @Test
    void a_clause_that_was_taken_away_is_answered_too() {
        send(COUNTY, null, "tolv", "en gång");
        answer(HABO, 1, "§ 7", Stand.AGREES, "");
        send(TRANAS, 1, "tolv", null);
        assertThat(standings().open(HABO, 2)).contains("§ 7");
        assertThat(standings().changed(2)).extracting(TextPoints.Change::to).containsOnlyNulls();
    }

    private AgreementVersion send(UUID by, Integer basis, String fourth, String seventh) {
        if (basis != null) agreement.countered();
        List<Clause> clauses = new ArrayList<>(List.of(clause("§ 4", fourth)));
        if (seventh != null) clauses.add(clause("§ 7", seventh));
        AgreementVersion version = new AgreementVersion(agreement, new AgreementText("Överenskommelse", AgreementForm.REGIONAL, List.of("lst", "0687", "0643"),
                LocalDate.of(2025, 1, 1), null, null, clauses), "", by, by, NOW);
        if (basis != null) version.basedOn(versions.get(basis - 1));
        versions.add(version);
        return version;
    }

    private static Clause clause(String number, String text) {
        return new Clause(number, "Rubrik", ClauseSection.OTHER, text, false);
    }

    private void answer(UUID party, int version, String point, Stand stand, String reason) {
        said.add(new Standpoint(versions.get(version - 1), party, new Taken(point, stand, reason), party, null, NOW));
    }

    private Standings standings() {
        return new Standings(versions, said, accepted);
    }
}
