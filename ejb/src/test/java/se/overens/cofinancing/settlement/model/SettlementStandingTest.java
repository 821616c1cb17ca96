package se.overens.cofinancing.settlement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.overens.cofinancing.settlement.model.SettlementStanding.Answered;
import se.overens.cofinancing.settlement.model.SettlementStanding.Reply;
import se.overens.cofinancing.settlement.model.SettlementStanding.State;
import se.overens.cofinancing.settlement.model.SettlementText.Part;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.shared.Json;

/// Two parties of a settlement; the second version changes the first party's figures only.
class SettlementStandingTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final SettlementText FIRST = text(1_000, 2_000, true);
    private static final SettlementText SECOND = text(900, 2_000, true);

    /// Answers are written `party:version:reply`, in the order they came.
    @ParameterizedTest(name = "{0} versions, {1}: {2}")
    @CsvSource(nullValues = "-", value = {
            "1, -, SENT",
            "1, 1:1:APPROVED, SENT",
            "1, 1:1:APPROVED 2:1:APPROVED, SETTLED",
            "1, 1:1:APPROVED 2:1:OBJECTED, OBJECTED",
            "1, 2:1:OBJECTED 2:1:APPROVED 1:1:APPROVED, SETTLED",
            "2, 1:1:APPROVED 2:1:APPROVED, SENT",
            "2, 1:1:OBJECTED 2:1:APPROVED, SENT",
            "2, 1:1:OBJECTED 2:1:APPROVED 1:2:APPROVED, SETTLED",
            "2, 1:1:APPROVED 2:1:OBJECTED, SENT",
            "2, 2:1:APPROVED 1:2:OBJECTED, OBJECTED",
            "2, 2:1:APPROVED 1:2:APPROVED, SETTLED"})
    void where_it_stands_follows_from_what_was_sent_and_answered(int versions, String answers, State state) {
        assertThat(SettlementStanding.of(List.of(FIRST, SECOND).subList(0, versions), answers(answers)).state()).isEqualTo(state);
    }

    @Test
    void every_state_is_reached() {
        List<State> reached = List.of(SettlementStanding.of(List.of(FIRST), List.of()).state(), SettlementStanding.of(List.of(FIRST), answers("1:1:OBJECTED")).state(),
                SettlementStanding.of(List.of(FIRST), answers("1:1:APPROVED 2:1:APPROVED")).state());
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void an_approval_does_not_come_back_when_figures_return_to_what_they_were() {
        var standing = SettlementStanding.of(List.of(FIRST, SECOND, FIRST), answers("1:1:APPROVED 2:1:APPROVED"));
        assertThat(standing.of(ONE).orElseThrow().reply()).isEqualTo(Reply.WAITING);
        assertThat(standing.of(OTHER).orElseThrow().reply()).isEqualTo(Reply.APPROVED);
    }

    @Test
    void who_is_only_shown_for_the_sum_is_not_asked() {
        var standing = SettlementStanding.of(List.of(text(1_000, 2_000, false)), answers("1:1:APPROVED"));
        assertThat(standing.state()).isEqualTo(State.SETTLED);
        assertThat(standing.of(OTHER)).isEmpty();
    }

    @Test
    void what_has_been_paid_meanwhile_changes_nothing_in_what_was_approved() {
        PartyLine before = FIRST.parties().getFirst();
        PartyLine paid = new PartyLine(before.organisation(), before.code(), before.name(), before.parts(), 0, before.billedOre(), before.billedOre(), true);
        assertThat(before.sameFigures(paid)).isTrue();
        assertThat(before.sameFigures(SECOND.parties().getFirst())).isFalse();
    }

    @Test
    void it_is_kept_and_read_again_as_it_was_under_the_same_hash() {
        SettlementText read = Json.read(Json.write(FIRST), SettlementText.class);
        assertThat(read).isEqualTo(FIRST);
        assertThat(SettlementVersion.hash(read)).isEqualTo(SettlementVersion.hash(FIRST)).isNotEqualTo(SettlementVersion.hash(SECOND));
    }

    private static SettlementText text(long one, long other, boolean both) {
        return new SettlementText(1, "Samordnare", "Länsstyrelsen", SettlementScope.YEAR, 2023, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), List.of(),
                List.of(line(ONE, "0580", one, true), line(OTHER, "0581", other, both)), SurplusRule.REPAID, "§ 8", "SCB", "");
    }

    private static PartyLine line(UUID party, String code, long owed, boolean settles) {
        return new PartyLine(party, code, code, List.of(new Part(owed, List.of())), 0, 500, 0, settles);
    }

    private static List<Answered> answers(String written) {
        List<Answered> answers = new ArrayList<>();
        if (written == null) return answers;
        for (String one : written.split(" ")) {
            String[] parts = one.split(":");
            answers.add(new Answered(parts[0].equals("1") ? ONE : OTHER, Integer.parseInt(parts[1]), Reply.valueOf(parts[2]), "", ONE, Instant.ofEpochSecond(answers.size())));
        }
        return answers;
    }
}
