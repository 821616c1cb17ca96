package se.overens.agreement.comment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.agreement.comment.model.CommentEntry.Kind;
import se.overens.agreement.comment.model.CommentThread.ThreadOpen;
import se.overens.agreement.comment.model.CommentThread.ThreadResolved;
import se.overens.shared.Invalid;

/// Habo asks about § 4, the county board answers.
class CommentThreadTest {

    private static final UUID HABO = UUID.randomUUID();
    private static final UUID COUNTY = UUID.randomUUID();
    private static final Instant MAY = Instant.parse("2024-05-14T12:02:00Z");
    private final CommentThread thread = new CommentThread("06", UUID.randomUUID(), 2, Point.of("§ 4"), HABO, MAY);

    @Test
    void what_is_said_comes_in_turn_and_the_last_word_is_known() {
        CommentEntry question = CommentEntry.said(thread, new Saying("Gäller det hela året?"));
        thread.say(COUNTY, MAY.plusSeconds(60));
        CommentEntry answer = CommentEntry.said(thread, new Saying("Ja."));
        assertThat(question.turn()).isEqualTo(1);
        assertThat(answer.turn()).isEqualTo(2);
        assertThat(answer.organisation()).isEqualTo(COUNTY).isEqualTo(thread.lastBy());
    }

    @Test
    void a_closed_thread_says_nothing_more_until_it_is_opened_again() {
        assertThatThrownBy(() -> thread.reopen(HABO, MAY)).isInstanceOf(ThreadOpen.class);
        thread.resolve(COUNTY, MAY);
        assertThat(CommentEntry.closing(thread).kind()).isEqualTo(Kind.RESOLUTION);
        assertThatThrownBy(() -> thread.say(HABO, MAY)).isInstanceOf(ThreadResolved.class);
        assertThatThrownBy(() -> thread.resolve(HABO, MAY)).isInstanceOf(ThreadResolved.class);
        thread.reopen(HABO, MAY);
        assertThat(CommentEntry.closing(thread).kind()).isEqualTo(Kind.REOPENING);
        thread.say(HABO, MAY);
        assertThat(thread.said()).isEqualTo(4);
    }

    @Test
    void a_correction_is_an_entry_of_its_own_about_what_it_corrects() {
        CommentEntry question = CommentEntry.said(thread, new Saying("Gäller det 2024?"));
        thread.say(HABO, MAY);
        CommentEntry correction = CommentEntry.correcting(thread, question, new Saying("Gäller det 2025?"));
        assertThat(question.text()).isEqualTo("Gäller det 2024?");
        assertThat(correction.about()).isEqualTo(question.id());
        thread.say(HABO, MAY);
        assertThat(CommentEntry.takingBack(thread, question).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Ring 811218-9876."})
    void nothing_and_personal_numbers_are_not_said(String text) {
        assertThatThrownBy(() -> new Saying(text)).isInstanceOf(Invalid.class);
    }

    @Test
    void markup_is_text_and_what_is_too_long_is_refused() {
        assertThat(new Saying(" <script>alert(1)</script>\r\n ").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(new Saying("å".repeat(Saying.LONGEST)).text()).hasSize(Saying.LONGEST);
        assertThatThrownBy(() -> new Saying("å".repeat(Saying.LONGEST + 1))).isInstanceOf(Invalid.class);
    }
}
