package se.overens.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds personnummer and samordningsnummer in free text, so that a text meant for many can be refused before it holds
/// one. Case numbers and telephone numbers pass: the day must exist and the last digit must be right.
public final class PersonalNumber {

    private static final Pattern LOOKS_LIKE = Pattern.compile("(?<!\\d)(?:18|19|20)?(\\d{2})(\\d{2})(\\d{2})[-+\u2013 ]?(\\d{4})(?!\\d)");

    /// The days of a samordningsnummer begin at 61.
    private static final int COORDINATION = 60;

    private PersonalNumber() {
    }

    /// @param text null counts as empty
    public static boolean isIn(String text) {
        if (text == null) return false;
        Matcher found = LOOKS_LIKE.matcher(text);
        while (found.find())
            if (isDay(found.group(2), found.group(3)) && checks(found.group(1) + found.group(2) + found.group(3) + found.group(4))) return true;
        return false;
    }

    private static boolean isDay(String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day) % COORDINATION;
        return m >= 1 && m <= 12 && d >= 1 && d <= 31;
    }

    /// Luhn over the ten digits.
    private static boolean checks(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int doubled = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }
}
