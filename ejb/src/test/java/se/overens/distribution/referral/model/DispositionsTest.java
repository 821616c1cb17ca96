package se.overens.distribution.referral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.distribution.referral.model.Disposition.Outcome.ACCEPTED;
import static se.overens.distribution.referral.model.Disposition.Outcome.NOTED;
import static se.overens.distribution.referral.model.Disposition.Outcome.REJECTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.distribution.referral.model.Disposition.Outcome;

class DispositionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);
    private static final List<Comment> COMMENTS = List.of(
            new Comment("0680", 1, 1, Standpoint.OBJECTS, "För många."), new Comment("0687", 2, 0, null, "Tack."));

    @Test
    void every_comment_is_dealt_with_before_the_table_is_published() {
        assertThat(faults(item("0680", 1, 1, ACCEPTED, ""))).containsExactly("items[1].outcome disposition-missing");
        assertThat(faults(item("0680", 1, 1, ACCEPTED, ""), item("0687", 2, 0, null, ""))).containsExactly("items[1].outcome disposition-missing");
        assertThat(faults(item("0680", 1, 1, ACCEPTED, ""), item("0687", 2, 0, NOTED, ""))).isEmpty();
    }

    @Test
    void a_rejection_says_why() {
        assertThat(faults(item("0687", 2, 0, NOTED, ""), item("0680", 1, 1, REJECTED, " "))).containsExactly("items[1].reason rejection-without-reason");
    }

    @Test
    void a_comment_that_nobody_has_made_is_not_dealt_with() {
        assertThat(new Dispositions(List.of(item("0687", 1, 0, NOTED, ""))).unusable(COMMENTS)).hasSize(1);
    }

    @Test
    void what_was_said_of_an_answer_that_has_been_replaced_falls_away() {
        var table = new Dispositions(List.of(item("0680", 1, 1, ACCEPTED, ""), item("0687", 1, 0, NOTED, "")));
        assertThat(table.about(COMMENTS).items()).extracting(Disposition::code).containsExactly("0680");
    }

    @Test
    void who_dealt_with_it_and_when_stays_as_long_as_it_says_the_same() {
        var monday = new Dispositions(List.of(item("0680", 1, 1, ACCEPTED, ""), item("0687", 2, 0, NOTED, ""))).signed(Dispositions.none(), "OFFICER", MONDAY);
        var tuesday = new Dispositions(List.of(item("0680", 1, 1, ACCEPTED, ""), item("0687", 2, 0, REJECTED, "Hör inte hit."))).signed(monday, "COORDINATOR", MONDAY.plusDays(1));
        assertThat(tuesday.items()).extracting(Disposition::role, Disposition::decidedOn).containsExactly(
                org.assertj.core.groups.Tuple.tuple("OFFICER", MONDAY), org.assertj.core.groups.Tuple.tuple("COORDINATOR", MONDAY.plusDays(1)));
    }

    private static List<String> faults(Disposition... items) {
        return new Dispositions(List.of(items)).faults(COMMENTS).stream().map(violation -> violation.field() + " " + violation.code()).toList();
    }

    private static Disposition item(String code, int turn, int point, Outcome outcome, String reason) {
        return new Disposition(code, turn, point, outcome, reason, null, null);
    }
}
