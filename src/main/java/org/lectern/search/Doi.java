package org.lectern.search;

import java.util.Optional;

/// A digital object identifier (ISO 26324) in what was typed, with or without the address before it. It is one thing:
/// its numbers apart stand for nothing.
final class Doi {

    private static final String DIRECTORY = "10.";
    private static final int SHORTEST_REGISTRANT = 4;
    private static final int LONGEST_REGISTRANT = 9;

    private Doi() {}

    /// Whether a word says no more than that an identifier follows.
    static boolean isCalled(String word) {
        return word.equalsIgnoreCase("doi") || word.equalsIgnoreCase("doi:");
    }

    /// The identifier in a stretch without spaces; full stops and commas behind it belong to the sentence.
    static Optional<String> in(String word) {
        int start = word.indexOf(DIRECTORY);
        if (start < 0 || (start > 0 && Character.isLetterOrDigit(word.charAt(start - 1)))) {
            return Optional.empty();
        }
        int slash = start + DIRECTORY.length();
        while (slash < word.length() && Character.isDigit(word.charAt(slash))) {
            slash++;
        }
        int digits = slash - start - DIRECTORY.length();
        int end = word.length();
        while (end > slash && ".,;:?!".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean registrant = digits >= SHORTEST_REGISTRANT && digits <= LONGEST_REGISTRANT;
        return registrant && end > slash + 1 && word.charAt(slash) == '/'
                ? Optional.of(word.substring(start, end))
                : Optional.empty();
    }
}
