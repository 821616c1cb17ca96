package se.overens.cofinancing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.cofinancing.model.PostState.Facts;

/// How far a post has come, from what is known of it.
class PostStateTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 8, 20);

    record Story(String told, PostState state, Facts facts) {
        @Override
        public String toString() {
            return told;
        }
    }

    static List<Story> stories() {
        return List.of(
                new Story("one party has not answered", PostState.PROPOSED, facts(f -> new Facts(false, false, f.startsOn(), false, false, false, false, null, false))),
                new Story("all stand behind the text, one has not signed", PostState.PARTY_DECISIONS, facts(f -> new Facts(true, false, f.startsOn(), false, false, false, false, null, false))),
                new Story("all have signed, it begins in October", PostState.SIGNED, facts(f -> new Facts(true, true, LocalDate.of(2024, 10, 1), false, false, false, false, null, false))),
                new Story("nobody has been employed yet", PostState.RECRUITING, facts(f -> new Facts(true, true, LocalDate.of(2024, 10, 1), true, false, false, false, null, false))),
                new Story("whoever had it has left", PostState.RECRUITING, facts(f -> new Facts(true, true, f.startsOn(), true, false, false, false, null, false))),
                new Story("it runs", PostState.ACTIVE, facts(f -> f)),
                new Story("it begins today", PostState.ACTIVE, facts(f -> new Facts(true, true, TODAY, false, false, false, false, null, false))),
                new Story("one has decided to end it if the others do", PostState.NOTICE_CONDITIONAL, facts(f -> new Facts(true, true, f.startsOn(), false, true, false, false, null, false))),
                new Story("decided while it is vacant", PostState.NOTICE_CONDITIONAL, facts(f -> new Facts(true, true, f.startsOn(), true, true, false, false, null, false))),
                new Story("all have decided", PostState.NOTICE_EFFECTIVE, facts(f -> new Facts(true, true, f.startsOn(), false, true, true, false, null, false))),
                new Story("notice was given before all had decided", PostState.NOTICE_EFFECTIVE, facts(f -> new Facts(true, true, f.startsOn(), false, true, false, true, null, false))),
                new Story("the last day is today", PostState.NOTICE_EFFECTIVE, facts(f -> new Facts(true, true, f.startsOn(), false, true, true, true, TODAY, false))),
                new Story("the last day was yesterday", PostState.WINDING_DOWN, facts(f -> new Facts(true, true, f.startsOn(), false, true, true, true, TODAY.minusDays(1), false))),
                new Story("and all have approved the settlement", PostState.SETTLED, facts(f -> new Facts(true, true, f.startsOn(), false, true, true, true, TODAY.minusDays(1), true))),
                new Story("a year is settled while it runs", PostState.ACTIVE, facts(f -> new Facts(true, true, f.startsOn(), false, false, false, false, null, true))));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_post_has_come_as_far_as_what_is_known_of_it(Story story) {
        assertThat(PostState.of(story.facts(), TODAY)).isEqualTo(story.state());
    }

    @Test
    void every_state_is_told_by_some_story() {
        Set<PostState> told = EnumSet.noneOf(PostState.class);
        stories().forEach(story -> told.add(story.state()));
        assertThat(told).containsExactlyInAnyOrder(PostState.values());
    }

    private static Facts facts(UnaryOperator<Facts> changed) {
        return changed.apply(new Facts(true, true, LocalDate.of(2016, 1, 1), false, false, false, false, null, false));
    }
}
