package org.lectern.library.check;

import java.util.regex.Pattern;

/// A few words of a text, enough to find the place again.
final class Excerpt {

    private static final int LONGEST = 60;
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private Excerpt() {}

    /// The words of canonical text: without the backslashes that keep signs from being read as markup.
    static String ofCanonical(String text) {
        return of(ESCAPE.matcher(text).replaceAll("$1"));
    }

    static String of(String text) {
        String plain = String.join(" ", text.strip().split("\\s++"));
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONGEST);
        int cut =
                end > LONGEST / 2 ? end : Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return plain.substring(0, cut) + "…";
    }
}
