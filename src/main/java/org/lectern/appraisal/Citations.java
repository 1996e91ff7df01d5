package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.knowledge.Span;

/// Finds the tags by which a text names its sources: `[3]`, `[NICE NG59]`, `(Weiss, Chest 2013)`, `(J Pediatr 2001)`.
final class Citations {

    private final List<String> labels = RuleFiles.lines("source-labels.txt");
    private final List<String> months = RuleFiles.lines("months.txt");

    /// The tags in a stretch of text, counted from `base` on.
    List<Span> in(CharSequence text, int from, int to, int base) {
        List<Span> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '[' || c == '(') {
                int end = close(text, at, to, c == '[' ? ']' : ')');
                if (end > 0 && names(text.subSequence(at + 1, end - 1).toString(), c == '[')) {
                    found.add(new Span(base + at, base + end));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    private static int close(CharSequence text, int from, int to, char close) {
        for (int at = from + 1; at < to && at - from < 160; at++) {
            if (text.charAt(at) == close) {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean names(String inside, boolean square) {
        String tag = inside.strip().toLowerCase(Locale.ROOT);
        if (tag.isEmpty()) {
            return false;
        }
        if (isNumbers(tag)) {
            return square;
        }
        boolean lettered = tag.chars().anyMatch(Character::isLetter);
        boolean dated = hasYear(tag) && lettered && months.stream().noneMatch(tag::contains);
        return dated
                || tag.startsWith("doi")
                || tag.startsWith("pmid")
                || labels.stream().anyMatch(label -> begins(tag, label));
    }

    private static boolean begins(String tag, String label) {
        return tag.startsWith(label)
                && (tag.length() == label.length() || !Character.isLetter(tag.charAt(label.length())));
    }

    private static boolean isNumbers(String tag) {
        return tag.length() <= 14
                && tag.chars().allMatch(c -> Character.isDigit(c) || ",–- ".indexOf(c) >= 0)
                && Character.isDigit(tag.charAt(0));
    }

    private static boolean hasYear(String tag) {
        for (int at = 0; at + 4 <= tag.length(); at++) {
            boolean century = tag.startsWith("19", at) || tag.startsWith("20", at);
            if (century
                    && Character.isDigit(tag.charAt(at + 2))
                    && Character.isDigit(tag.charAt(at + 3))
                    && (at == 0 || !Character.isLetterOrDigit(tag.charAt(at - 1)))
                    && (at + 4 == tag.length() || !Character.isLetterOrDigit(tag.charAt(at + 4)))) {
                return true;
            }
        }
        return false;
    }
}
