package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.knowledge.Span;

/// Finds the tags by which a text names its sources: `[3]`, `[NICE NG59]`, `(Weiss, Chest 2013)`, `(J Pediatr 2001)`.
public final class Citations {

    /// The small words of a name.
    private static final Set<String> OF_NAMES = Set.of("of", "for", "on", "in", "against", "and", "the", "&");

    private final List<NamedSource> sources =
            RuleFiles.lines("source-labels.txt").stream().map(NamedSource::new).toList();
    private final Set<String> bodies = Set.copyOf(RuleFiles.lines("bodies.txt"));
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
                || sources.stream().anyMatch(source -> source.begins(written, cased))
                || isBody(written, cased);
    }

    /// True where a tag cites one paper, and so the sentence in whose brackets it stands; a number, the page of a body
    /// or its guideline may cover a paragraph.
    boolean citesPaper(String tag) {
        if (!tag.startsWith("(") || !tag.endsWith(")")) {
            return false;
        }
        String written = tag.substring(1, tag.length() - 1).strip();
        boolean placed = written.indexOf(';') >= 0 || written.indexOf(':') >= 0;
        boolean cased = isCased(written, 0, written.length());
        return isDated(written.toLowerCase(Locale.ROOT))
                && !isBody(written, cased)
                && (placed || sources.stream().noneMatch(source -> source.begins(written, cased)));
    }

    /// True for the full name of a society, a college or the like: *American Thoracic Society*. What follows a comma is
    /// no part of it.
    private boolean isBody(String written, boolean cased) {
        boolean body = false;
        int words = 0;
        for (String word : written.split(",", 2)[0].strip().split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean named = !word.isEmpty() && (!cased || Character.isUpperCase(word.charAt(0)));
            if (!named && !OF_NAMES.contains(lower)) {
                return false;
            }
            body |= bodies.contains(lower);
            words++;
        }
        return body && words > 1 && !OF_NAMES.contains(written.split("\\s+", 2)[0]);
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
