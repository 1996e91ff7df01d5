package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.knowledge.Span;

/// Finds where sentences end, without going by case, so that a text in capitals is cut like any other. A full stop ends
/// no sentence inside a number, a web address or a list number, behind an abbreviation or an initial; labels of sources
/// behind the full stop belong to the sentence that they support.
public final class SentenceSplitter {

    private static final String CLOSERS = "\"”’'»)]*_";

    private final Set<String> abbreviations = new HashSet<>(RuleFiles.lines("abbreviations.txt"));
    private final Set<String> softAbbreviations = new HashSet<>(RuleFiles.lines("abbreviations-soft.txt"));
    private final Set<String> starters = new HashSet<>(RuleFiles.lines("starters.txt"));
    private final Set<String> lettered = new HashSet<>(RuleFiles.lines("lettered.txt"));
    private final Set<String> reporters = new HashSet<>(RuleFiles.lines("reporters.txt"));
    private final SourceLabels labels = new SourceLabels();

    /// The sentences of a text, counted in it, without white space around them.
    public List<Span> sentences(String text) {
        List<Span> found = new ArrayList<>();
        int start = skipBlanks(text, 0);
        for (int at = start; at < text.length(); at++) {
            int end = boundary(text, start, at);
            if (end > 0) {
                end = labels.endBehind(text, end);
                found.add(new Span(start, end));
                start = skipBlanks(text, end);
                at = Math.max(at, start - 1);
            }
        }
        int end = lastWord(text);
        if (start < end) {
            found.add(new Span(start, end));
        }
        return found;
    }

    /// Where the sentence ends that the character at `at` closes; 0 where it closes none.
    private int boundary(String text, int start, int at) {
        char c = text.charAt(at);
        if (!isStop(c) || (at > start && isStop(text.charAt(at - 1)))) {
            return 0;
        }
        int end = at + 1;
        while (end < text.length() && ".!?…".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean dots = c == '…' || end - at >= 3;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int behind = numbersEnd(text, end);
        if (behind < text.length() && !Character.isWhitespace(text.charAt(behind))) {
            return 0;
        }
        int next = skipBlanks(text, behind);
        if (next >= text.length()) {
            return end;
        }
        String follower = wordAt(text, next);
        if (continues(text, next, follower, end > at + 1)) {
            return 0;
        }
        if (dots) {
            return starters.contains(follower) ? end : 0;
        }
        return c == '.' && end == at + 1 && !endsAtStop(text, start, at, next, follower) ? 0 : end;
    }

    /// The end of numbers in brackets that stand right behind a full stop (`relief.[1][4,5]`); `from` where none do.
    private static int numbersEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '[') {
            int at = end + 1;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || ",–-".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (at == end + 1 || at == text.length() || text.charAt(at) != ']') {
                return end;
            }
            end = at + 1;
        }
        return end;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /// True where what follows belongs to the sentence: the speaker of a quotation, a dash, a bracketed source.
    private boolean continues(String text, int next, String follower, boolean closed) {
        char c = text.charAt(next);
        if (c == '–' || c == '—' || c == '-' || c == ',' || c == ';') {
            return true;
        }
        if (!closed) {
            return false;
        }
        int second = skipBlanks(text, next + follower.length());
        return reporters.contains(follower)
                || (isPronoun(follower) && second < text.length() && reporters.contains(wordAt(text, second)));
    }

    private static boolean isPronoun(String word) {
        return word.equals("he") || word.equals("she") || word.equals("they") || word.equals("i") || word.equals("we");
    }

    private boolean endsAtStop(String text, int start, int at, int next, String follower) {
        String word = wordBefore(text, at);
        boolean starts = starters.contains(follower);
        if (word.isEmpty()) {
            return true;
        }
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            boolean initials = at >= 2 && text.charAt(at - 2) == '.';
            return starts || (!initials && lettered.contains(wordBefore(text, skipBack(text, at - 1))));
        }
        if (isListNumber(text, start, at)) {
            return false;
        }
        if (abbreviations.contains(word)) {
            return false;
        }
        if (softAbbreviations.contains(word)) {
            return starts;
        }
        return !(word.equals("no") && Character.isDigit(text.charAt(next)));
    }

    private static boolean isListNumber(String text, int start, int at) {
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && c != '.') {
                return false;
            }
        }
        return at > start && at - start <= 6;
    }

    private static int skipBack(String text, int at) {
        int back = at;
        while (back > 0 && Character.isWhitespace(text.charAt(back - 1))) {
            back--;
        }
        return back;
    }

    private static String wordBefore(String text, int end) {
        int from = end;
        while (from > 0 && end - from < 40 && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    static String wordAt(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < 40 && isWordPart(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Where the text ends, white space behind it left out.
    static int lastWord(String text) {
        return skipBack(text, text.length());
    }
}
