package org.lectern.search.language;

import java.util.Optional;

/// A digital object identifier (ISO 26324) in what was typed, with or without the address before it. It is one thing:
/// its numbers apart stand for nothing.
public final class Doi {

    /// What belongs to the sentence where it ends an identifier.
    static final String PUNCTUATION = ".,;:?!";

    private static final String DIRECTORY = "10.";
    private static final int SHORTEST_REGISTRANT = 4;
    private static final int LONGEST_REGISTRANT = 9;

    private Doi() {}

    /// Whether a word says no more than that an identifier follows.
    static boolean isCalled(String word) {
        return word.equalsIgnoreCase("doi") || word.equalsIgnoreCase("doi:");
    }

    /// The identifier in a stretch without spaces.
    public static Optional<String> in(String word) {
        int start = word.indexOf(DIRECTORY);
        if (start < 0 || (start > 0 && Character.isLetterOrDigit(word.charAt(start - 1)))) {
            return Optional.empty();
        }
        int slash = start + DIRECTORY.length();
        while (slash < word.length() && Character.isDigit(word.charAt(slash))) {
            slash++;
        }
        int digits = slash - start - DIRECTORY.length();
        while (slash + 1 < word.length()
                && (Character.isDigit(word.charAt(slash))
                        || (word.charAt(slash) == '.' && Character.isDigit(word.charAt(slash + 1))))) {
            slash++;
        }
        int end = end(word, slash);
        boolean registrant = digits >= SHORTEST_REGISTRANT && digits <= LONGEST_REGISTRANT;
        return registrant && end > slash + 1 && word.charAt(slash) == '/'
                ? Optional.of(word.substring(start, end))
                : Optional.empty();
    }

    /// Without the punctuation behind it, and without a bracket that closes one before it.
    private static int end(String word, int from) {
        int end = word.length();
        while (end > from
                && (PUNCTUATION.indexOf(word.charAt(end - 1)) >= 0 || isClosedTooOften(word.substring(from, end)))) {
            end--;
        }
        return end;
    }

    private static boolean isClosedTooOften(String name) {
        return name.endsWith(")")
                && name.chars().filter(c -> c == ')').count()
                        > name.chars().filter(c -> c == '(').count();
    }
}
