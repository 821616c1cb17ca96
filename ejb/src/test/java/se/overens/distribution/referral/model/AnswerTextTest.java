package se.overens.distribution.referral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.distribution.referral.model.Standpoint.AGREES;
import static se.overens.distribution.referral.model.Standpoint.AGREES_WITH_RESERVATION;
import static se.overens.distribution.referral.model.Standpoint.NO_OPINION;
import static se.overens.distribution.referral.model.Standpoint.OBJECTS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.distribution.referral.model.AnswerText.PointAnswer;
import se.overens.shared.Violation;

class AnswerTextTest {

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(answer("", point(1, AGREES, "")), "points[1].standpoint standpoint-missing"),
                Arguments.of(answer("", point(1, AGREES, ""), point(2, null, "Vi vet inte.")), "points[1].standpoint standpoint-missing"),
                Arguments.of(answer("", point(2, OBJECTS, " "), point(1, AGREES, "")), "points[0].comment standpoint-without-comment"),
                Arguments.of(answer("", point(1, AGREES_WITH_RESERVATION, ""), point(2, AGREES, "")), "points[0].comment standpoint-without-comment"),
                Arguments.of(answer("", point(1, AGREES, ""), point(2, AGREES, ""), point(3, AGREES, "")), "points[2].point referral-point-unknown"),
                Arguments.of(answer("", point(1, AGREES, ""), point(2, AGREES, ""), point(2, AGREES, "")), "points[2].point referral-point-twice"),
                Arguments.of(answer("Ring 900101-9802.", point(1, AGREES, ""), point(2, AGREES, "")), "general personal-number"),
                Arguments.of(answer("x".repeat(4001), point(1, AGREES, ""), point(2, AGREES, "")), "general text-too-long"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void what_keeps_an_answer_from_being_sent_is_told_with_its_field(AnswerText answer, String fault) {
        assertThat(answer.faults(2)).extracting(violation -> violation.field() + " " + violation.code()).containsExactly(fault);
    }

    @Test
    void an_answer_to_every_point_can_be_sent() {
        assertThat(answer("", point(2, OBJECTS, "För många till oss."), point(1, NO_OPINION, null)).faults(2)).isEmpty();
    }

    @Test
    void a_draft_may_be_unfinished_but_holds_no_personal_number() {
        assertThat(answer("").unusable(2)).isEmpty();
        assertThat(answer("", point(1, null, "900101-9802")).unusable(2)).extracting(Violation::code).containsExactly("personal-number");
    }

    @Test
    void comments_come_in_the_order_of_the_points_and_the_general_one_last() {
        var answer = answer("Tack för remissen.", point(2, OBJECTS, "För många."), point(1, AGREES, ""), point(3, AGREES, "Bra."));
        assertThat(Comment.in("0680", 1, answer)).extracting(Comment::point).containsExactly(2, 3, 0);
    }

    private static PointAnswer point(int number, Standpoint standpoint, String comment) {
        return new PointAnswer(number, standpoint, comment);
    }

    private static AnswerText answer(String general, PointAnswer... points) {
        return new AnswerText(List.of(points), general);
    }
}
