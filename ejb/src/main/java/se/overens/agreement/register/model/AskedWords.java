package se.overens.agreement.register.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody writes in a search field, as PostgreSQL's text search is asked (`to_tsquery`): all words; either of
/// those with "eller" between them; not those after a minus; those within quotation marks beside each other. A word also
/// finds compounds that begin with it or have it as a part, and a compound also finds its parts.
///
/// @param all    a text must answer to this
/// @param any    one of the words asked for, to find where in a text
/// @param simple the simple words of those asked for
public record AskedWords(String all, String any, Set<String> simple) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 20;
    private static final int SHORTEST_BEGINNING = 4;
    private static final Pattern TOKEN = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern OUTER = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public AskedWords {
        simple = Set.copyOf(simple);
    }

    /// @return nothing when no word is asked for
    public static Optional<AskedWords> of(String written) {
        if (written == null || written.isBlank()) return Optional.empty();
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String within = CONTROL.matcher(Normalizer.normalize(cut, Normalizer.Form.NFC)).replaceAll(" ");
        List<List<String>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        Set<String> any = new LinkedHashSet<>();
        Set<String> simple = new LinkedHashSet<>();
        Matcher tokens = TOKEN.matcher(within);
        for (int count = 0; count < MOST_WORDS && tokens.find(); count++) take(tokens, groups, any, simple);
        String all = groups.stream().filter(group -> !group.isEmpty()).map(group -> String.join(" & ", group)).collect(Collectors.joining(" | "));
        if (any.isEmpty()) return Optional.empty();
        return Optional.of(new AskedWords(all, String.join(" | ", any), simple));
    }

    private static void take(Matcher token, List<List<String>> groups, Set<String> any, Set<String> simple) {
        boolean not = !token.group(1).isEmpty();
        if (token.group(2) != null) {
            String phrase = token.group(2).strip();
            if (!phrase.isEmpty()) add(quoted(phrase), not, groups, any);
            return;
        }
        String word = OUTER.matcher(token.group(3)).replaceAll("");
        if (word.isEmpty()) return;
        if (!not && (word.equalsIgnoreCase("eller") || word.equalsIgnoreCase("or"))) {
            groups.add(new ArrayList<>());
            return;
        }
        add(word(word), not, groups, any);
        if (!not) simple.addAll(simple(word));
    }

    private static void add(String asked, boolean not, List<List<String>> groups, Set<String> any) {
        groups.getLast().add(not ? "!" + asked : asked);
        if (!not) any.add(asked);
    }

    private static String word(String word) {
        if (!LETTERS.matcher(word).matches()) return quoted(word);
        List<String> ways = new ArrayList<>(List.of(quoted(word)));
        if (word.length() >= SHORTEST_BEGINNING) ways.add(quoted(word) + ":*");
        List<String> parts = CompoundWords.parts(word);
        if (parts.size() > 1) ways.add("(" + parts.stream().map(AskedWords::quoted).collect(Collectors.joining(" & ")) + ")");
        return "(" + String.join(" | ", ways) + ")";
    }

    private static List<String> simple(String word) {
        return CompoundWords.simple(word).map(List::of).orElseGet(() -> CompoundWords.parts(word));
    }

    /// Several words in one pair of quotes are asked for beside each other.
    private static String quoted(String text) {
        return "'" + text.replace("\\", " ").replace("'", "''") + "'";
    }
}
