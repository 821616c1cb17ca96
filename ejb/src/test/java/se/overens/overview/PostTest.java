package se.overens.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.overview.MailToSend.Letter;
import se.overens.shared.Words;

class PostTest {

    private final Letter letter = new Letter("funktion@exempel.invalid", "Habo kommun", "no-such-text", List.of("17"),
            "http://localhost:8080/06/0643/avtal/17");

    @Test
    void a_letter_says_what_waits_and_where_in_both_languages() {
        assertThat(Post.body(letter)).contains("Något väntar på Habo kommun", "Something waits for Habo kommun")
                .containsSubsequence("http://localhost:8080/06/0643/avtal/17", "http://localhost:8080/06/0643/avtal/17");
    }

    @Test
    void a_subject_is_one_line() {
        assertThat(Post.subject(Words.in(Words.SWEDISH), letter)).startsWith("Överens: ").doesNotContain("\n");
    }
}
