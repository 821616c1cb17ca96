package se.overens.agreement.register.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes Swedish compound words apart into the simple words of the field: "kostnadsfördelningen" is made of "kostnad" and
/// "fördelning". Only words in the list are known; a word whose beginning is not is taken for its last part when that is
/// long enough to be no accident, and otherwise left whole.
public final class CompoundWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_LAST_PART_ALONE = 6;
    private static final int SHORTEST_UNKNOWN = 3;
    private static final List<String> BETWEEN = List.of("", "s", "e", "a", "o", "u");
    private static final Set<String> ENDINGS = Set.of("", "n", "en", "et", "t", "ar", "er", "or", "r", "na", "arna", "erna", "orna", "a", "e",
            "s", "ns", "ens", "ets", "ts", "ars", "ers", "ors", "rs", "rna", "rnas", "nas", "arnas", "ernas", "ornas", "as", "es");
    private static final Map<String, String> SIMPLE = read("/words/simple_sv.txt");
    private static final int LONGEST_SIMPLE = SIMPLE.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private CompoundWords() {
    }

    /// The simple words that it is made of, or nothing when it is none or cannot be taken apart.
    public static List<String> parts(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < SHORTEST_COMPOUND || simple(lower).isPresent()) return List.of();
        return split(lower, new HashMap<>()).orElseGet(() -> lastPart(lower).map(List::of).orElse(List.of()));
    }

    /// The parts of every compound in the text, each once.
    public static Set<String> partsIn(String text) {
        Set<String> parts = new LinkedHashSet<>();
        words(text).forEach(word -> parts.addAll(parts(word)));
        return parts;
    }

    /// The words of the text that have one of these simple words in them, as they are written.
    public static Set<String> containing(String text, Set<String> simple) {
        Set<String> found = new LinkedHashSet<>();
        words(text).forEach(word -> {
            if (parts(word).stream().anyMatch(simple::contains)) found.add(word);
        });
        return found;
    }

    /// The simple word that this is a form of: "fördelningen" is "fördelning".
    public static Optional<String> simple(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int cut = lower.length(); cut >= Math.max(SHORTEST_PART, lower.length() - 5); cut--) {
            String base = SIMPLE.get(lower.substring(0, cut));
            if (base != null && ENDINGS.contains(lower.substring(cut))) return Optional.of(base);
        }
        return Optional.empty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /// The longest first part with which the rest can be taken apart too.
    private static Optional<List<String>> split(String word, Map<String, Optional<List<String>>> tried) {
        Optional<List<String>> before = tried.get(word);
        if (before != null) return before;
        Optional<List<String>> found = Optional.empty();
        for (int cut = Math.min(LONGEST_SIMPLE, word.length() - SHORTEST_PART); cut >= SHORTEST_PART && found.isEmpty(); cut--) {
            String first = SIMPLE.get(word.substring(0, cut));
            if (first != null) found = rest(word.substring(cut), tried).map(others -> joined(first, others));
        }
        tried.put(word, found);
        return found;
    }

    private static Optional<List<String>> rest(String after, Map<String, Optional<List<String>>> tried) {
        for (String between : BETWEEN) {
            if (!after.startsWith(between) || after.length() - between.length() < SHORTEST_PART) continue;
            String rest = after.substring(between.length());
            Optional<String> last = simple(rest);
            Optional<List<String>> others = last.isPresent() ? last.map(List::of) : split(rest, tried);
            if (others.isPresent()) return others;
        }
        return Optional.empty();
    }

    private static Optional<String> lastPart(String word) {
        for (int from = SHORTEST_UNKNOWN; word.length() - from >= SHORTEST_LAST_PART_ALONE; from++) {
            Optional<String> last = simple(word.substring(from));
            if (last.isPresent() && last.get().length() >= SHORTEST_LAST_PART_ALONE) return last;
        }
        return Optional.empty();
    }

    private static List<String> joined(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return List.copyOf(all);
    }

    private static Map<String, String> read(String resource) {
        Map<String, String> simple = new HashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CompoundWords.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
                String[] sides = line.split(" = ");
                simple.put(sides[0], sides[sides.length - 1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return Map.copyOf(simple);
    }
}
