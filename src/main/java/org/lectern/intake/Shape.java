package org.lectern.intake;

import java.util.Locale;
import java.util.Set;
import org.lectern.markup.WordLists;

/// What a line looks like, whatever it says: a heading, a question, a labelled item, a lead-in. Word lists are data.
final class Shape {

    private static final WordLists WORDS = WordLists.load(Shape.class, "words.txt");
    private static final Set<String> SMALL_WORDS = WORDS.list("small words");
    private static final Set<String> LEAD_IN_WORDS = WORDS.list("lead-in words");

    private static final Set<String> BROKEN_OFF = WORDS.list("broken off");
    private static final Set<String> ANSWERS = WORDS.list("answers");
    private static final Set<String> ASKING = WORDS.list("asking");
    private static final Set<String> ANSWERING = WORDS.list("answering");

    private static final int LONGEST_HEADING = 140;
    private static final int LONGEST_ANSWER = 30;
    private static final int MOST_QUESTION_WORDS = 20;

    private Shape() {}

    /// Title-like words that could stand above text: short, no sentence, no end punctuation.
    static boolean couldBeHeading(String text) {
        return text.length() <= LONGEST_HEADING
                && startsLikeTitle(text)
                && !Sentences.endsLikeSentence(text)
                && !text.endsWith(":")
                && text.indexOf(';') < 0
                && Sentences.words(Sentences.outsideParentheses(text)) <= 14
                && Sentences.sentenceEnd(text, 0) < 0
                && hasLetter(text);
    }

    /// Title Case: most words of weight begin with a capital.
    static boolean isTitleCase(String text) {
        int heavy = 0;
        int capital = 0;
        for (String word : Sentences.outsideParentheses(text).split("[\\s/–—]+")) {
            String bare = Sentences.bare(word);
            if (bare.isEmpty() || SMALL_WORDS.contains(bare.toLowerCase(Locale.ROOT))) {
                continue;
            }
            heavy++;
            capital += Character.isLowerCase(bare.codePointAt(0)) ? 0 : 1;
        }
        return heavy > 0 && capital * 10 >= heavy * 7;
    }

    /// The headline of a page may end in an exclamation or hold two short sentences.
    static boolean isHeadline(String text) {
        return text.length() <= LONGEST_HEADING
                && Sentences.words(text) <= 18
                && !text.endsWith(".")
                && !text.endsWith(":")
                && (couldBeHeading(text) || isQuestion(text) || isTitleCase(text));
    }

    static boolean isQuestion(String text) {
        String bare = text.endsWith("”") || text.endsWith("\"") ? text.substring(0, text.length() - 1) : text;
        return bare.endsWith("?")
                && startsLikeTitle(bare)
                && Sentences.words(bare) <= MOST_QUESTION_WORDS
                && Sentences.sentenceEnd(bare, 0) < 0;
    }

    /// `Yes`, `Not always`: a whole answer, and never a heading.
    static boolean isAnswer(String text) {
        return text.length() <= LONGEST_ANSWER
                && ANSWERS.contains(Sentences.bare(text).toLowerCase(Locale.ROOT));
    }

    /// `Q: …`, `Question 2: …`: the sign says that a question follows, whatever it looks like.
    static boolean isAsked(String text) {
        return opensWith(text, ASKING);
    }

    static boolean isAnswered(String text) {
        return opensWith(text, ANSWERING);
    }

    /// One of the words, a number or none, and a colon before more words; `a.` and `a)` count by letters.
    private static boolean opensWith(String text, Set<String> words) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_ANSWER)
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        boolean signed = end + 1 < text.length() && text.charAt(end) == ':' && text.charAt(end + 1) == ' ';
        String word = text.substring(0, end).replaceFirst(" ?\\d{1,2}$", "");
        return signed && words.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Words that end in a colon and announce what follows, as a sentence does and a heading does not.
    static boolean isLeadIn(String text) {
        String bare = Sentences.outsideParentheses(text);
        return text.endsWith(":")
                && (Sentences.words(bare) > 14 || !isTitleCase(bare) || Sentences.hasWord(bare, LEAD_IN_WORDS));
    }

    /// A lead-in, or words that break off before what they name (`Risk factors include`).
    static boolean announces(String text) {
        return isLeadIn(text)
                || BROKEN_OFF.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    static boolean isColonHeading(String text) {
        return text.endsWith(":")
                && !isLeadIn(text)
                && startsLikeTitle(text)
                && !LabelShape.isPageLabel(text)
                && Sentences.words(Sentences.outsideParentheses(text)) <= 10
                && Sentences.sentenceEnd(text, 0) < 0;
    }

    /// `a. Words` or `B) Words`: a heading counted by letters.
    static boolean isLettered(String text) {
        return text.length() > 3
                && Character.isLetter(text.charAt(0))
                && (text.charAt(1) == '.' || text.charAt(1) == ')')
                && text.charAt(2) == ' '
                && couldBeHeading(text.substring(3).strip());
    }

    /// Whether small words (`during the`) stand before the last word.
    static boolean hasSmallWords(String text) {
        return Sentences.hasWord(text.substring(0, Math.max(0, text.lastIndexOf(' '))), SMALL_WORDS);
    }

    static boolean startsLikeTitle(String text) {
        int i = 0;
        while (i < text.length() && "\"“‘'(".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && (Character.isDigit(text.charAt(i)) || isCapitalised(text, i));
    }

    /// A capital, or a small letter that belongs to a term (`anti-CCP`, `pH`, `mRNA`).
    private static boolean isCapitalised(String text, int at) {
        if (!Character.isLetter(text.charAt(at))) {
            return false;
        }
        int space = text.indexOf(' ', at);
        String first = text.substring(at, space < 0 ? text.length() : space);
        return first.chars().anyMatch(Character::isUpperCase) || !Character.isLowerCase(first.charAt(0));
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
