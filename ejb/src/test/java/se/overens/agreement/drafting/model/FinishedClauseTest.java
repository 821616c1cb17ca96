package se.overens.agreement.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;

/// A colleague has finished § 4 of the draft.
class FinishedClauseTest {

    private static final UUID WRITER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final Clause FOUR = new Clause("§ 4", "Antal", ClauseSection.FIGURE, "Kommunen tar emot.", true);
    private static final Clause FIVE = new Clause("§ 5", "Tid", ClauseSection.TERM, "Ett år.", true);
    private static final List<Clause> DRAFT = List.of(FOUR, FIVE);
    private final FinishedClause finished = new FinishedClause("08", UUID.randomUUID(), UUID.randomUUID(), "§ 4", WRITER, "OFFICER", Instant.EPOCH);

    @Test
    void a_colleague_neither_rewrites_nor_removes_it() {
        assertThat(finished.isBrokenBy(COLLEAGUE, DRAFT, List.of(FOUR.withText("Kommunen tar emot fler."), FIVE))).isTrue();
        assertThat(finished.isBrokenBy(COLLEAGUE, DRAFT, List.of(FIVE))).isTrue();
    }

    @Test
    void a_colleague_writes_in_the_other_clauses_and_moves_it() {
        assertThat(finished.isBrokenBy(COLLEAGUE, DRAFT, List.of(FIVE.withText("Två år."), FOUR))).isFalse();
    }

    @Test
    void the_one_who_finished_it_goes_on_writing() {
        assertThat(finished.isBrokenBy(WRITER, DRAFT, List.of(FOUR.withText("Kommunen tar emot fler."), FIVE))).isFalse();
    }
}
