package org.lectern.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.knowledge.Span;

/// A word of a query as typed, without the punctuation around it.
public record Word(String text, Span span) {

    /// In lower case, with straight apostrophes.
    public String lower() {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /// Whether it has no letter: "54", "1.5" or "10-12".
    public boolean isNumber() {
        return text.chars().allMatch(c -> Character.isDigit(c) || "-.,".indexOf(c) >= 0);
    }

    /// The words of a stretch of the query, in order.
    public static List<Word> in(String query, Span span) {
        List<Word> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int end = at;
            while (end < span.end() && isPart(query, end, span.end())) {
                end++;
            }
            if (end > at) {
                words.add(new Word(query.substring(at, end), new Span(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /// Letters and digits; between two of them also a hyphen, an apostrophe or a full stop.
    private static boolean isPart(String query, int at, int end) {
        char c = query.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        return "-'’.‐‑".indexOf(c) >= 0
                && at > 0
                && at + 1 < end
                && Character.isLetterOrDigit(query.charAt(at - 1))
                && Character.isLetterOrDigit(query.charAt(at + 1));
    }
}
