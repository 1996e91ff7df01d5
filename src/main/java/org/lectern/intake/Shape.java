package org.lectern.intake;

import java.util.Locale;
import java.util.Set;
import org.lectern.markup.FieldLabels;
import org.lectern.markup.WordLists;

/// What a line looks like, whatever it says: a heading, a question, a labelled item, a lead-in. Word lists are data.
final class Shape {

    private static final WordLists WORDS = WordLists.load(Shape.class, "words.txt");
    private static final Set<String> QUESTION_WORDS = WORDS.list("question words");
    private static final Set<String> SMALL_WORDS = WORDS.list("small words");
    private static final Set<String> LEAD_IN_WORDS = WORDS.list("lead-in words");
    private static final Set<String> ABBREVIATIONS = WORDS.list("abbreviations");
    private static final Set<String> FAQ_WORDS = WORDS.list("faq words");
    private static final Set<String> TEASER_WORDS = WORDS.list("teaser words");
    private static final Set<String> REFERENCE_HEADINGS = WORDS.list("reference headings");
    private static final Set<String> CRUMB_STARTS = WORDS.list("crumb starts");

    private static final Set<String> PAGE_OPENINGS = WORDS.list("page openings");

    private static final int LONGEST_HEADING = 140;
    private static final int MOST_QUESTION_WORDS = 20;
    private static final int SENTENCE_LENGTH = 90;

    private Shape() {}

    /// Title-like words that could stand above text: short, no sentence, no end punctuation.
    static boolean couldBeHeading(String text) {
        return text.length() <= LONGEST_HEADING
                && startsLikeTitle(text)
                && !endsLikeSentence(text)
                && !text.endsWith(":")
                && words(outsideParentheses(text)) <= 14
                && sentenceEnd(text, 0) < 0
                && hasLetter(text);
    }

    /// Title Case: most words of weight begin with a capital.
    static boolean isTitleCase(String text) {
        int heavy = 0;
        int capital = 0;
        for (String word : outsideParentheses(text).split("[\\s/–—]+")) {
            String bare = bare(word);
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
                && words(text) <= 18
                && !text.endsWith(".")
                && !text.endsWith(":")
                && (couldBeHeading(text) || isQuestion(text) || isTitleCase(text));
    }

    static boolean isQuestion(String text) {
        String bare = text.endsWith("”") || text.endsWith("\"") ? text.substring(0, text.length() - 1) : text;
        return bare.endsWith("?")
                && startsLikeTitle(bare)
                && words(bare) <= MOST_QUESTION_WORDS
                && sentenceEnd(bare, 0) < 0;
    }

    /// Words that end in a colon and announce what follows, as a sentence does and a heading does not.
    static boolean isLeadIn(String text) {
        String bare = outsideParentheses(text);
        return text.endsWith(":") && (words(bare) > 14 || !isTitleCase(bare) || hasWord(bare, LEAD_IN_WORDS));
    }

    static boolean isColonHeading(String text) {
        return text.endsWith(":")
                && !isLeadIn(text)
                && startsLikeTitle(text)
                && !LabelShape.isPageLabel(text)
                && words(outsideParentheses(text)) <= 10
                && sentenceEnd(text, 0) < 0;
    }

    /// `a. Words` or `B) Words`: a heading counted by letters.
    static boolean isLettered(String text) {
        return text.length() > 3
                && Character.isLetter(text.charAt(0))
                && (text.charAt(1) == '.' || text.charAt(1) == ')')
                && text.charAt(2) == ' '
                && couldBeHeading(text.substring(3).strip());
    }

    static boolean isFaqHeading(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FAQ_WORDS.stream().anyMatch(lower::contains);
    }

    static boolean isReferenceHeading(String text) {
        return REFERENCE_HEADINGS.contains(FieldLabels.normal(text));
    }

    /// `Written by …`, `Published on …`: what the page says of itself.
    static boolean isByline(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PAGE_OPENINGS.stream()
                .anyMatch(opening -> lower.startsWith(opening)
                        && lower.length() > opening.length()
                        && !Character.isLetterOrDigit(lower.charAt(opening.length())));
    }

    static boolean isTeaser(String text) {
        String bare = bare(text).toLowerCase(Locale.ROOT);
        return TEASER_WORDS.contains(bare);
    }

    /// `Home / Topics / This page`, with any of the usual signs between.
    static boolean isBreadcrumb(String text) {
        String[] parts = text.split("\\s+[/>»›|→]\\s+");
        boolean brief = text.length() <= 200 && !endsLikeSentence(text);
        return brief
                && (parts.length >= 3
                        || (parts.length == 2 && CRUMB_STARTS.contains(parts[0].toLowerCase(Locale.ROOT))));
    }

    static boolean isText(String text) {
        return text.length() > SENTENCE_LENGTH || endsLikeSentence(text) || sentenceEnd(text, 0) >= 0;
    }

    /// A reference: a year and what goes with one.
    static boolean isReference(String text) {
        boolean year = false;
        for (int i = 0; i + 4 <= text.length() && !year; i++) {
            boolean alone = (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && (i + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 4)));
            year = alone && (text.startsWith("19", i) || text.startsWith("20", i)) && isDigits(text, i + 2, i + 4);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return year || lower.contains("http") || lower.contains("doi") || lower.contains("et al");
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Where a question begins that is glued to the end of the words before it (`…light. PMCIs it serious?`), or -1.
    static int gluedQuestion(String text) {
        if (!text.endsWith("?")) {
            return -1;
        }
        int from = Math.max(1, text.length() - 200);
        int lastEnd = from - 1;
        for (int i = from; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean ends = c == '?' || c == '!' || (c == '.' && Character.isWhitespace(text.charAt(i + 1)));
            lastEnd = ends ? i : lastEnd;
        }
        for (int i = lastEnd + 1; i < text.length(); i++) {
            if (i > 0
                    && Character.isUpperCase(text.charAt(i))
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

    static boolean endsLikeSentence(String text) {
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

    private static boolean isAbbreviation(String text, int point) {
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

    static boolean hasWord(String text, Set<String> words) {
        for (String word : text.split("\\s+")) {
            if (words.contains(bare(word).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
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
