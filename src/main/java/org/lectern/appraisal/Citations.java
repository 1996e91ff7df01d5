package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.knowledge.Span;

/// Finds the tags by which a text names its sources: `[3]`, `[NICE NG59]`, `(Weiss, Chest 2013)`, `(J Pediatr 2001)`.
public final class Citations {

    private final List<NamedSource> sources =
            RuleFiles.lines("source-labels.txt").stream().map(NamedSource::new).toList();
    private final Set<String> months = Set.copyOf(RuleFiles.lines("months.txt"));
    private final Set<String> measures = Set.copyOf(RuleFiles.lines("measures.txt"));

    /// The tags in a stretch of text, counted from `base` on.
    public List<Span> in(CharSequence text, int from, int to, int base) {
        List<Span> found = new ArrayList<>();
        boolean cased = isCased(text, from, to);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '[' || c == '(') {
                int end = close(text, at, to, c == '[' ? ']' : ')');
                if (end > 0 && names(text.subSequence(at + 1, end - 1).toString(), c == '[', cased)) {
                    found.add(new Span(base + at, base + end));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    /// True where capitals and small letters stand side by side, so that a capital says something.
    private static boolean isCased(CharSequence text, int from, int to) {
        boolean capital = false;
        boolean small = false;
        for (int at = from; at < to && !(capital && small); at++) {
            capital |= Character.isUpperCase(text.charAt(at));
            small |= Character.isLowerCase(text.charAt(at));
        }
        return capital && small;
    }

    private static int close(CharSequence text, int from, int to, char close) {
        for (int at = from + 1; at < to && at - from < 160; at++) {
            if (text.charAt(at) == close) {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean names(String inside, boolean square, boolean cased) {
        String written = inside.strip();
        String tag = written.toLowerCase(Locale.ROOT);
        if (tag.isEmpty()) {
            return false;
        }
        if (isNumbers(tag)) {
            return square;
        }
        return isDated(tag)
                || tag.startsWith("doi")
                || tag.startsWith("pmid")
                || sources.stream().anyMatch(source -> source.begins(written, cased));
    }

    private static boolean isNumbers(String tag) {
        return tag.length() <= 14
                && tag.chars().allMatch(c -> Character.isDigit(c) || ",–- ".indexOf(c) >= 0)
                && Character.isDigit(tag.charAt(0));
    }

    /// A year beside letters, of which none are those of a month; *2000 IU* has no year.
    private boolean isDated(String tag) {
        boolean dated = false;
        boolean lettered = false;
        for (int at = 0; at < tag.length(); at = wordEnd(tag, at) + 1) {
            String word = tag.substring(at, wordEnd(tag, at));
            if (months.contains(word)) {
                return false;
            }
            dated |= isYear(word) && !isMeasure(tag, wordEnd(tag, at));
            lettered |= word.chars().anyMatch(Character::isLetter);
        }
        return dated && lettered;
    }

    private static int wordEnd(String tag, int from) {
        int end = from;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Character::isDigit);
    }

    /// True where what a figure counts stands behind it, or behind the second figure of a range.
    private boolean isMeasure(String tag, int from) {
        int at = SentenceSplitter.skipBlanks(tag, from);
        if (at + 1 < tag.length() && "–-".indexOf(tag.charAt(at)) >= 0 && Character.isDigit(tag.charAt(at + 1))) {
            at = SentenceSplitter.skipBlanks(tag, wordEnd(tag, at + 1));
        }
        return measures.contains(tag.substring(at, wordEnd(tag, at)));
    }
}
