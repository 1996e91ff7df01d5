package org.lectern.appraisal.words;

import java.text.Normalizer;
import java.util.Locale;

/// Where a word ends, and the form in which it is compared.
final class WordShape {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char COPYRIGHT = '\u00A9';

    private WordShape() {}

    /// The end of the word that begins at `at`; `at` itself where none begins there. An apostrophe between letters and
    /// a soft hyphen belong to their word; the sign for copyright is a word of its own.
    static int end(String text, int at, int limit) {
        if (text.charAt(at) == COPYRIGHT) {
            return at + 1;
        }
        int end = at;
        while (end < limit && (isPart(text, end) || end > at && isInside(text, end, limit))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInside(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean joins = c == '\'' || c == '\u2019' || c == SOFT_HYPHEN;
        return joins && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
    }

    static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.chars().anyMatch(c -> c > 127)) {
            small = Normalizer.normalize(small.replace('\u2019', '\''), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != SOFT_HYPHEN)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        return small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
    }
}
