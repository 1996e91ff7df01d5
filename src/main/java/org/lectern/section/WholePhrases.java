package org.lectern.section;

import java.util.Set;

/// Finds phrases of a list in a text, where they cut none of its words.
final class WholePhrases {

    private WholePhrases() {}

    static boolean begin(String text, Set<String> phrases) {
        return phrases.stream().anyMatch(phrase -> text.startsWith(phrase) && isWhole(text, 0, phrase.length()));
    }

    static boolean in(String text, Set<String> phrases) {
        for (String phrase : phrases) {
            int at = text.indexOf(phrase);
            while (at >= 0) {
                if (isWhole(text, at, at + phrase.length())) {
                    return true;
                }
                at = text.indexOf(phrase, at + 1);
            }
        }
        return false;
    }

    /// Whether a phrase cuts no word at either end; one that ends in a sign is whole before anything.
    private static boolean isWhole(String text, int start, int end) {
        boolean starts = start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1))
                || !Character.isLetterOrDigit(text.charAt(start));
        boolean ends = end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
        return starts && ends;
    }
}
