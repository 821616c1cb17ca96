package se.overens.shared;

import java.util.Comparator;

/// Orders text by code point, the order that every language and every machine agrees on. `String.compareTo` goes by
/// UTF-16 unit and puts emoji before some Chinese signs.
public enum CodePointOrder implements Comparator<String> {
    BY_CODE_POINT;

    @Override
    public int compare(String one, String other) {
        var length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) return rank(a) - rank(b);
        }
        return one.length() - other.length();
    }

    /// Surrogates stand for the code points above all other units.
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
