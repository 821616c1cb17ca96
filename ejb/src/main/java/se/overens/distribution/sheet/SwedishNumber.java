package se.overens.distribution.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as a Swedish spreadsheet writes it: decimal comma, spaces of any kind between the thousands, perhaps a
/// per cent sign.
public final class SwedishNumber {

    private static final Pattern GROUPED = Pattern.compile("([-\u2212]?)(\\d{1,3}(?: \\d{3})+|\\d+)(?:([.,])(\\d+))?\\s*%?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2007\\u2009\\u202f\\s]");

    private SwedishNumber() {
    }

    /// What can be said of a text that was to be a number: the number as a plain decimal, or why not.
    public record Reading(String number, String fault) {
    }

    /// @param pointIsDecimal false where a point before exactly three digits could as well divide thousands
    public static Reading read(String text, boolean pointIsDecimal) {
        String plain = SPACES.matcher(text == null ? "" : text).replaceAll(" ").strip();
        if (plain.isEmpty()) return new Reading(null, "value-missing");
        Matcher m = GROUPED.matcher(plain);
        if (!m.matches()) return new Reading(null, "value-not-number");
        String decimals = m.group(4);
        if (".".equals(m.group(3)) && decimals.length() == 3 && !pointIsDecimal) return new Reading(null, "value-ambiguous");
        String number = withoutLeadingZeros(m.group(2).replace(" ", "")) + (decimals == null ? "" : "." + decimals);
        if (!m.group(1).isEmpty()) return new Reading(null, "value-negative");
        return Optional.ofNullable(faultOf(number)).map(fault -> new Reading(null, fault)).orElseGet(() -> new Reading(number, null));
    }

    /// Why this plain decimal cannot be used, or null when it can.
    public static String faultOf(String number) {
        if (number == null || number.isBlank()) return "value-missing";
        if (number.startsWith("-") || number.startsWith("\u2212")) return "value-negative";
        return PLAIN.matcher(number).matches() ? null : "value-not-number";
    }

    private static String withoutLeadingZeros(String digits) {
        String shorter = digits.replaceFirst("^0+(?=\\d)", "");
        return shorter.isEmpty() ? "0" : shorter;
    }
}
