package org.lectern.section;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.knowledge.Span;
import org.lectern.markup.Prose;
import org.lectern.markup.WikiMarks;
import org.lectern.markup.WordLists;

/// Titles of sections: as printed, without markup and without the colon at the end; where a text gives none, its first
/// sentence or the beginning of it.
final class Titles {

    private static final int LONGEST = 90;
    private static final List<String> ASKING = List.of("Q:", "Q.", "Question:");
    private static final List<String> ANSWERING = List.of("A: ", "A. ", "Answer: ");
    private static final int SHORTEST = 20;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final Set<String> WEAK_ENDINGS =
            WordLists.load(Titles.class, "titles.txt").list("weak endings");

    private Titles() {}

    /// @param text the title
    /// @param span its words in the canonical text
    record Title(String text, Span span) {}

    static Title of(Prose prose, int end) {
        String plain = prose.plain();
        int stop = Math.min(end, plain.length());
        stop = WikiMarks.without(plain.substring(0, stop)).length();
        while (stop > 0 && (isSign(plain, stop - 1) || Character.isWhitespace(plain.charAt(stop - 1)))) {
            stop--;
        }
        int start = 0;
        while (start < stop && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        start = behindAsking(plain, start, stop);
        return new Title(plain.substring(start, stop), prose.canonical(start, stop));
    }

    /// A colon; or the full stop of one or two words (`Summary.`), where it can't end an abbreviation.
    private static boolean isSign(String plain, int at) {
        return plain.charAt(at) == ':'
                || plain.charAt(at) == '.' && isBrief(plain.substring(0, at).strip());
    }

    private static boolean isBrief(String words) {
        return words.length() > LONGEST_ABBREVIATION
                && words.indexOf('.') < 0
                && words.indexOf(' ') == words.lastIndexOf(' ');
    }

    /// `Q: Is it rare?`: the letter says that a question follows, and is no part of it.
    private static int behindAsking(String plain, int start, int stop) {
        for (String sign : ASKING) {
            int end = start + sign.length();
            if (end < stop && plain.startsWith(sign, start) && Character.isWhitespace(plain.charAt(end))) {
                int next = end;
                while (next < stop && Character.isWhitespace(plain.charAt(next))) {
                    next++;
                }
                return next < stop ? next : start;
            }
        }
        return start;
    }

    /// Whether words open with the letter that says that a question follows.
    static boolean asks(String plain) {
        String words = plain.strip();
        return behindAsking(words, 0, words.length()) > 0;
    }

    /// Whether words open with the letter that says that an answer follows.
    static boolean answers(String plain) {
        return ANSWERING.stream().anyMatch(plain.strip()::startsWith);
    }

    /// What stands for the title of an untitled section: its first sentence, where that is short, without its full
    /// stop; else as much of it as ends with a clause, or at least with a word of weight.
    static String firstWords(String plain) {
        String text = Footnotes.withoutMark(plain.strip());
        int end = sentenceEnd(text);
        if (end <= LONGEST) {
            return withoutSigns(text.substring(0, end));
        }
        int clause = clauseEnd(text);
        return withoutSigns(closed(text.substring(0, clause > 0 ? clause : wordEnd(text))));
    }

    /// A parenthesis that the cut has left open goes as a whole.
    private static String closed(String title) {
        int open = title.lastIndexOf('(');
        return open >= SHORTEST && title.indexOf(')', open) < 0 ? title.substring(0, open) : title;
    }

    /// Where the first sentence ends, its sign included; the length of the text where there is but one.
    private static int sentenceEnd(String text) {
        for (int i = 1; i + 1 < text.length() && i <= LONGEST; i++) {
            char c = text.charAt(i);
            boolean ends = c == '?' || c == '!' || (c == '.' && !Tails.isAbbreviation(text, i));
            if (ends && Character.isWhitespace(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return text.length();
    }

    /// The last comma, colon, semicolon or dash that leaves enough of a title and stands outside parentheses; 0 where
    /// there is none.
    private static int clauseEnd(String text) {
        int depth = 0;
        int end = 0;
        for (int i = 0; i + 1 < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean sign = ",;:".indexOf(c) >= 0 && Character.isWhitespace(text.charAt(i + 1));
            boolean dash = (c == '–' || c == '—') && Character.isWhitespace(text.charAt(i + 1));
            end = depth <= 0 && (sign || dash) && i >= SHORTEST ? i : end;
        }
        return end;
    }

    /// The end of the last word that fits and can end a title.
    private static int wordEnd(String text) {
        int end = text.lastIndexOf(' ', LONGEST);
        while (end > SHORTEST) {
            int start = text.lastIndexOf(' ', end - 1) + 1;
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            boolean isWord = !word.isEmpty() && !WEAK_ENDINGS.contains(word);
            if (isWord && Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
                return end;
            }
            end = start - 1;
        }
        return Math.min(text.length(), LONGEST);
    }

    private static String withoutSigns(String words) {
        String title = words.stripTrailing();
        while (!title.isEmpty() && ".,;:–—-(".indexOf(title.charAt(title.length() - 1)) >= 0) {
            title = title.substring(0, title.length() - 1).stripTrailing();
        }
        return title;
    }
}
