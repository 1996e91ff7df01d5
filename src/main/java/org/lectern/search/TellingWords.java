package org.lectern.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.search.reading.QueryWords;

/// The words of a query that say what it is about, as they were typed: neither those that questions are worded with,
/// nor what joins words, nor single letters, nor what is to be left out.
public final class TellingWords {

    private static final int SHORTEST = 3;

    private TellingWords() {}

    /// Each of them once, in their order. Reads the list of general words anew: not for every key that is typed.
    public static List<String> in(String query) {
        QueryWords general = QueryWords.shipped();
        Map<String, String> telling = new LinkedHashMap<>();
        String before = "";
        for (String word : query.split("[^\\p{L}\\p{N}-]+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean leftOut = word.startsWith("-") || before.equals("NOT");
            if (!leftOut && word.length() >= SHORTEST && !general.ignored().contains(lower)) {
                telling.putIfAbsent(lower, word);
            }
            before = word;
        }
        return List.copyOf(telling.values());
    }
}
