package org.lectern.library.check;

/// A few words of a text, enough to find the place again.
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

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
