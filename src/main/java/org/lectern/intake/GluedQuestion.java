package org.lectern.intake;

import java.util.Locale;
import java.util.Set;
import org.lectern.markup.WordLists;

/// Finds a question that stands glued to the end of the words before it (`…light. PMCIs it serious?`).
final class GluedQuestion {

    private static final Set<String> QUESTION_WORDS =
            WordLists.load(GluedQuestion.class, "words.txt").list("question words");
    private static final int LONGEST = 200;

    private GluedQuestion() {}

    /// Where the question begins, or -1.
    static int start(String text) {
        if (!text.endsWith("?")) {
            return -1;
        }
        int from = Math.max(1, text.length() - LONGEST);
        int lastEnd = from - 1;
        for (int i = from; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean ends = c == '?' || c == '!' || (c == '.' && Character.isWhitespace(text.charAt(i + 1)));
            lastEnd = ends ? i : lastEnd;
        }
        for (int i = lastEnd + 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && !Character.isWhitespace(text.charAt(i - 1))
                    && !isOpening(text.charAt(i - 1))
                    && QUESTION_WORDS.contains(wordAt(text, i))
                    && sentenceEndsBefore(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOpening(char c) {
        return "(\"“‘'[-–—/".indexOf(c) >= 0;
    }

    private static boolean sentenceEndsBefore(String text, int at) {
        for (int i = at - 1; i > 0; i--) {
            if (".!?)".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\'')) {
            end++;
        }
        boolean spaced = end < text.length() && text.charAt(end) == ' ';
        return spaced ? text.substring(from, end).toLowerCase(Locale.ROOT) : "";
    }
}
