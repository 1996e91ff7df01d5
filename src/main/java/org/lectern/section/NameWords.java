package org.lectern.section;

import java.util.Locale;

/// The words of names in a run of labels, and the joints at which two labels may be glued: a small letter or a sign,
/// then a capital (`ClinicPubMed`); or capitals, then a capitalised word (`PMCMayo`).
final class NameWords {

    private static final int LONGEST_NAME = 70;

    private final String text;
    private final int from;
    private final int to;

    NameWords(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    int wordEnd(int at) {
        int end = at;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) && !isJoint(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    int skipSpaces(int at) {
        int next = at;
        while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '&')) {
            next++;
        }
        return next;
    }

    /// The end of the word that begins at `at`, or of its part before a place where two labels may be glued.
    int partEnd(int at) {
        int end = at + 1;
        while (end < to && !Character.isWhitespace(text.charAt(end)) && ",;|[]()".indexOf(text.charAt(end)) < 0) {
            if (isJoint(end)) {
                return end;
            }
            end++;
        }
        return end;
    }

    boolean isJoint(int at) {
        if (at <= from || at >= to || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (Character.isLowerCase(before)
                || Character.isDigit(before)
                || KnownLabels.isTrademark(before)
                || before == ')') {
            return true;
        }
        boolean capitals =
                at >= from + 2 && Character.isUpperCase(before) && Character.isUpperCase(text.charAt(at - 2));
        return capitals && at + 1 < to && Character.isLowerCase(text.charAt(at + 1));
    }

    /// Whether a word that makes a name likely (`Foundation`) stands behind a place.
    boolean cueAfter(int at) {
        for (String word : text.substring(at, Math.min(to, at + LONGEST_NAME)).split("[\\s,;]+")) {
            if (isCue(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCue(String word) {
        return Lexicon.CUES.contains(bare(word));
    }

    static boolean isName(String word) {
        char first = word.charAt(0);
        boolean ends = word.length() > 3 && word.indexOf('.') == word.length() - 1;
        return Character.isUpperCase(first)
                && !ends
                && word.indexOf(':') < 0
                && word.indexOf('?') < 0
                && word.indexOf('!') < 0
                && !Lexicon.NO_NAME.contains(bare(word));
    }

    private static String bare(String word) {
        String bare = word.replaceAll("[^\\p{L}\\p{N}'’&.-]", "");
        return bare.isEmpty() ? word.toLowerCase(Locale.ROOT) : bare;
    }
}
