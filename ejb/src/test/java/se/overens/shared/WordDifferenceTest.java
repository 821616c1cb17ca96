package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.overens.shared.WordDifference.Exchange;
import se.overens.shared.WordDifference.Kind;
import se.overens.shared.WordDifference.Piece;

class WordDifferenceTest {

    private static final List<String> WORDS = List.of("kommunen", "tar", "emot", "12", "15", "platser", "om", "året");
    private static final Random RANDOM = new Random(35);

    @Test
    void a_number_that_became_another_is_an_exchange() {
        WordDifference difference = WordDifference.between("Länets tal är 204 platser.", "Länets tal är 187 platser.");
        assertThat(difference.pieces()).containsExactly(new Piece(Kind.SAME, "Länets tal är "), new Piece(Kind.REMOVED, "204"),
                new Piece(Kind.ADDED, "187"), new Piece(Kind.SAME, " platser."));
        assertThat(difference.exchanges()).containsExactly(new Exchange("204", "187"));
    }

    @Test
    void a_text_that_was_not_there_is_wholly_added() {
        assertThat(WordDifference.between("", "Ny punkt").pieces()).containsExactly(new Piece(Kind.ADDED, "Ny punkt"));
        assertThat(WordDifference.between("", "").any()).isFalse();
    }

    @RepeatedTest(300)
    void what_is_the_same_or_removed_is_the_older_text_and_what_is_the_same_or_added_the_newer() {
        String from = text();
        String to = text();
        WordDifference difference = WordDifference.between(from, to);
        assertThat(joined(difference, Kind.ADDED)).isEqualTo(from);
        assertThat(joined(difference, Kind.REMOVED)).isEqualTo(to);
        assertThat(difference.any()).isEqualTo(!from.equals(to));
    }

    private static String joined(WordDifference difference, Kind without) {
        return difference.pieces().stream().filter(piece -> piece.kind() != without).map(Piece::text).collect(Collectors.joining());
    }

    private static String text() {
        return IntStream.range(0, RANDOM.nextInt(9)).mapToObj(i -> WORDS.get(RANDOM.nextInt(WORDS.size()))).collect(Collectors.joining(" "));
    }
}
