package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.markup.WordLists;

/// Finds questions that stand glued to the end of the words before them (`…light. PMCIs it serious?`), and parts a
/// line of several questions and answers (`Is it rare? No.NHSIs it serious? Rarely.`) at each of them.
final class GluedQuestion {

    private static final Set<String> QUESTION_WORDS =
            WordLists.load(GluedQuestion.class, "words.txt").list("question words");
    private static final int LONGEST = 200;

    /// So much of a line is looked at before each question mark, or a line of nothing else would take for ever.
    private static final int WINDOW = 2 * LONGEST;

    private static final int FEWEST_WORDS = 3;

    private GluedQuestion() {}

    /// The parts of a line; the line alone where no question is glued into it.
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int asked = text.indexOf('?');
        while (asked >= 0) {
            int end = asked + 1;
            int seen = Math.max(from, end - WINDOW);
            int start = isEnd(text, end) ? start(text.substring(seen, end)) : -1;
            if (start > 0) {
                answered(text.substring(from, seen + start), parts);
                parts.add(text.substring(seen + start, end));
                from = end;
            }
            asked = text.indexOf('?', end);
        }
        if (from == 0) {
            return List.of(text);
        }
        if (!text.substring(from).isBlank()) {
            parts.add(text.substring(from).strip());
        }
        return parts;
    }

    /// What stands before the first glued question: an answer, or the question and answer that open the line.
    private static void answered(String text, List<String> parts) {
        String words = text.strip();
        int asked = words.indexOf('?');
        boolean opens = parts.isEmpty()
                && asked > 0
                && asked + 2 < words.length()
                && words.charAt(asked + 1) == ' '
                && isAsking(words.substring(0, asked + 1));
        if (opens) {
            parts.add(words.substring(0, asked + 1));
        }
        String answer = opens ? words.substring(asked + 1).strip() : words;
        if (!answer.isEmpty()) {
            parts.add(answer);
        }
    }

    private static boolean isAsking(String question) {
        return Shape.isQuestion(question) && QUESTION_WORDS.contains(wordAt(question, 0));
    }

    /// A question's sign, and not one within brackets or quotation marks.
    private static boolean isEnd(String text, int end) {
        return end == text.length() || text.charAt(end) == ' ' || Character.isUpperCase(text.charAt(end));
    }

    /// Where the question begins that ends the words, or -1.
    private static int start(String text) {
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
                    && Sentences.words(text.substring(i)) >= FEWEST_WORDS
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
