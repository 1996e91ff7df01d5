package org.lectern.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words of a query that say what it is about, as they were typed: neither those that questions are worded with,
/// nor what joins words, nor single letters.
public final class TellingWords {

    private static final int SHORTEST = 3;

    private TellingWords() {}

    /// Each of them once, in their order. Reads the list of general words anew: not for every key that is typed.
    public static List<String> in(String query) {
        QueryWords general = QueryWords.shipped();
        return Arrays.stream(query.split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> !general.ignored().contains(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }
}
