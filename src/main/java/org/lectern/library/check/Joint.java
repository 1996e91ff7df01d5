package org.lectern.library.check;

import java.util.regex.Pattern;

/// Places in running text at which a space is missing after the end of a sentence.
final class Joint {

    /// No question is longer.
    private static final int LONGEST_QUESTION = 250;

    private static final int SHORTEST_WORD = 3;

    private static final Pattern DOI = Pattern.compile("\\bdoi\\b|\\bdoi\\d");

    private Joint() {}

    /// Whether a new sentence begins at `at`, directly after the mark that ends the one before.
    static boolean isAt(String plain, int at, CheckWords words) {
        char mark = plain.charAt(at - 1);
        if (".?!".indexOf(mark) < 0 || !Character.isUpperCase(plain.charAt(at)) || at < 2) {
            return false;
        }
        return endsSentence(plain, at - 1) && beginsSentence(plain, at, words) && !isAddress(token(plain, at));
    }

    /// A single dot after a word in lower case, an acronym, a closing bracket or a number such as a year.
    private static boolean endsSentence(String plain, int mark) {
        char last = plain.charAt(mark - 1);
        if (")]”\"%’".indexOf(last) >= 0) {
            return true;
        }
        int start = mark;
        while (start > 0 && Character.isLetterOrDigit(plain.charAt(start - 1))) {
            start--;
        }
        boolean dotted = start > 0 && ".@_".indexOf(plain.charAt(start - 1)) >= 0;
        boolean numbersTheParagraph = start == 0;
        if (dotted || numbersTheParagraph || start == mark) {
            return false;
        }
        return plain.charAt(mark) != '.' || mark - start >= SHORTEST_WORD && isOneCase(plain, start, mark);
    }

    private static boolean isOneCase(String plain, int start, int end) {
        String word = plain.substring(start, end);
        return word.chars().noneMatch(Character::isUpperCase) || word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean beginsSentence(String plain, int at, CheckWords words) {
        int end = at;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        String word = plain.substring(at, end);
        boolean alone = word.equals("A") || word.equals("I");
        boolean capitalised = word.length() > 1 && word.substring(1).chars().allMatch(Character::isLowerCase);
        boolean spaced = end == plain.length() || Character.isWhitespace(plain.charAt(end));
        return alone && spaced || capitalised && !words.addressEndings().contains(Folded.plainly(word));
    }

    static boolean asks(String text, int at) {
        return questionEnd(text, at) > at;
    }

    /// Where the question that begins at `at` ends; `at` where the sentence there is none.
    static int questionEnd(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST_QUESTION);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            boolean sentenceEnd =
                    c == '!' || c == '.' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
            if (c == '?' || c == '\n' || sentenceEnd) {
                return c == '?' ? i + 1 : at;
            }
        }
        return at;
    }

    /// The characters around a place, up to white space or 40 on either side.
    static String token(String plain, int at) {
        int start = at;
        int end = at;
        while (start > 0 && at - start < 40 && !Character.isWhitespace(plain.charAt(start - 1))) {
            start--;
        }
        while (end < plain.length() && end - at < 40 && !Character.isWhitespace(plain.charAt(end))) {
            end++;
        }
        return plain.substring(start, end);
    }

    static boolean isAddress(String token) {
        return token.contains("://")
                || token.contains("www.")
                || token.indexOf('@') >= 0
                || DOI.matcher(token).find()
                || token.indexOf('/') != token.lastIndexOf('/');
    }
}
