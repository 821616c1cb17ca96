package se.overens.web.agreement.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the clauses of a text that is written are called. Before anybody else has seen them they are counted. In a
/// negotiation a number is what the others have answered: it stays, and a new clause gets one that nothing has had.
final class ClauseNumbers {

    static final ClauseNumbers COUNTED = new ClauseNumbers(List.of());

    private static final String SIGN = "§ ";
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,6}).*");

    private final List<String> known;

    private ClauseNumbers(List<String> known) {
        this.known = known;
    }

    /// @param known the numbers of the text that the others have; none: nobody has seen it
    static ClauseNumbers besides(List<String> known) {
        return known.isEmpty() ? COUNTED : new ClauseNumbers(List.copyOf(known));
    }

    /// @param present in the order of the clauses, an empty one for each that is new
    List<String> of(List<String> present) {
        if (known.isEmpty()) return IntStream.rangeClosed(1, present.size()).mapToObj(number -> SIGN + number).toList();
        List<String> numbers = new ArrayList<>(present);
        for (int i = 0; i < numbers.size(); i++) if (numbers.get(i).isEmpty()) numbers.set(i, next(numbers, i));
        return numbers;
    }

    /// `§ 9` at the end, `§ 4 a` in between.
    private String next(List<String> numbers, int at) {
        List<String> taken = Stream.concat(known.stream(), numbers.stream()).toList();
        boolean last = numbers.subList(at, numbers.size()).stream().allMatch(String::isEmpty);
        if (!last && at > 0) {
            String before = numbers.get(at - 1).replaceFirst(" [a-z]$", "");
            for (char letter = 'a'; letter <= 'z'; letter++) if (!taken.contains(before + " " + letter)) return before + " " + letter;
        }
        return SIGN + (1 + taken.stream().map(NUMBER::matcher).filter(Matcher::matches).mapToInt(found -> Integer.parseInt(found.group(1))).max().orElse(0));
    }
}
