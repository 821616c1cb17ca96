package se.overens.agreement.consolidation.model;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How clauses stand in a text by their numbers: § 4 before § 4 a before § 10.
final class ClauseOrder {

    private static final Pattern FIRST_NUMBER = Pattern.compile("(\\D*)(\\d{1,6})(.*)", Pattern.DOTALL);

    static final Comparator<String> BY_NUMBER = Comparator.comparing(ClauseOrder::number).thenComparing(ClauseOrder::rest);

    private ClauseOrder() {
    }

    private static int number(String clause) {
        Matcher found = FIRST_NUMBER.matcher(clause);
        return found.matches() ? Integer.parseInt(found.group(2)) : Integer.MAX_VALUE;
    }

    private static String rest(String clause) {
        Matcher found = FIRST_NUMBER.matcher(clause);
        return found.matches() ? found.group(3).strip() : clause;
    }
}
