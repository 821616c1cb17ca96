package se.overens.agreement.register.model;

import java.util.ArrayList;
import java.util.List;

/// A few words around a hit, as text: what was hit is told apart from what was not, and nothing in it is markup.
public record Snippet(List<Part> parts) {

    /// Letters for private use, which no text keeps: they come and go between the database and here.
    public static final char BEGIN = '\uE000';
    public static final char END = '\uE001';

    public record Part(String text, boolean hit) {
    }

    public Snippet {
        parts = List.copyOf(parts);
    }

    /// @param marked with [#BEGIN] and [#END] around every hit
    public static Snippet of(String marked) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        boolean hit = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != BEGIN && c != END) continue;
            if (i > from) parts.add(new Part(marked.substring(from, i), hit));
            hit = c == BEGIN;
            from = i + 1;
        }
        if (from < marked.length()) parts.add(new Part(marked.substring(from), hit));
        return new Snippet(parts);
    }

    /// The text as it may be kept, without the letters that mark hits and without the one no text can have.
    public static String unmarked(String text) {
        return text.replace(BEGIN, ' ').replace(END, ' ').replace('\u0000', ' ');
    }
}
