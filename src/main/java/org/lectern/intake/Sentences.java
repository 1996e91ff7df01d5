package org.lectern.intake;

import java.util.Locale;
import java.util.Set;
import org.lectern.markup.WordLists;

/// Words and sentences of a line: where one ends, how many there are.
final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            WordLists.load(Sentences.class, "words.txt").list("abbreviations");
    private static final int SENTENCE_LENGTH = 90;

    private Sentences() {}

    static boolean isText(String text) {
        return text.length() > SENTENCE_LENGTH || endsLikeSentence(text) || sentenceEnd(text, 0) >= 0;
    }

    /// Whether a line ends where a sentence or a part of one does, whatever labels of sources stand glued behind.
    static boolean endsLikeSentence(String text) {
        return endsInSign(text) || GluedLabels.end(text);
    }

    private static boolean endsInSign(String text) {
        int end = text.length();
        while (end > 0 && "\"”’')]».".indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end - 1) != '.') {
            end--;
        }
        return end > 0 && ".!?;,".indexOf(text.charAt(end - 1)) >= 0;
    }

    /// The first place at or after `from`, outside parentheses, where a sentence ends and another begins; -1 if none.
    static int sentenceEnd(String text, int from) {
        int depth = 0;
        for (int i = from; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean ends = depth == 0 && (c == '.' || c == '!' || c == '?') && text.charAt(i + 1) == ' ';
            if (ends && !Character.isLowerCase(text.charAt(i + 2)) && (c != '.' || !isAbbreviation(text, i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the point at `point` belongs to the word before it.
    static boolean isAbbreviation(String text, int point) {
        int start = point;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, point).toLowerCase(Locale.ROOT);
        return word.length() == 1 || ABBREVIATIONS.contains(word);
    }

    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            boolean space = Character.isWhitespace(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && !space);
        }
        return words;
    }

    static String outsideParentheses(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                outside.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return outside.toString().strip();
    }

    static boolean hasWord(String text, Set<String> words) {
        for (String word : text.split("\\s+")) {
            if (words.contains(bare(word).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a phrase stands in a text with no letter on either side.
    static boolean hasPhrase(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }
}
