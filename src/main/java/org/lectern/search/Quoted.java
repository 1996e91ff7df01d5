package org.lectern.search;

/// Words of a query as a sentence repeats them: no more of them than it takes to know them again.
final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {}

    static String of(String words) {
        return "“" + shortened(words) + "”";
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
