package org.lectern.appraisal;

import java.util.List;
import java.util.Locale;

/// Knows the labels that pages put behind a sentence to say where it comes from: `[3]`, `(NICE 2016)`, `PMC`,
/// `PMCPMC`, `Mayo Clinic`. They are no sentence of their own.
final class SourceLabels {

    private static final int LONGEST = 80;

    private final List<String> names = RuleFiles.lines("source-labels.txt").stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();

    /// The end of the labels that follow `end`; `end` itself where none do.
    int endBehind(String text, int end) {
        int reached = end;
        while (true) {
            int next = SentenceSplitter.skipBlanks(text, reached);
            int behind = next < text.length() ? labelEnd(text, next) : next;
            if (behind == next) {
                return reached;
            }
            reached = behind;
        }
    }

    private int labelEnd(String text, int from) {
        char c = text.charAt(from);
        if (c == '[' || c == '(') {
            return bracketEnd(text, from, c == '[' ? ']' : ')');
        }
        int end = nameEnd(text, from);
        if (end > from && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',')) {
            end++;
        }
        return end == text.length() || end == from || Character.isWhitespace(text.charAt(end)) ? end : from;
    }

    /// The end of a bracket that holds a tag and not a sentence.
    private static int bracketEnd(String text, int from, char close) {
        for (int at = from + 1; at < text.length() && at - from < LONGEST * 2; at++) {
            char c = text.charAt(at);
            if (c == close) {
                int end = at + 1;
                boolean stop = end < text.length() && text.charAt(end) == '.';
                boolean alone =
                        !(text.charAt(at - 1) == '.' || text.charAt(at - 1) == '!' || text.charAt(at - 1) == '?');
                return alone ? end + (stop ? 1 : 0) : from;
            }
        }
        return from;
    }

    private int nameEnd(String text, int from) {
        String ahead =
                text.substring(from, Math.min(text.length(), from + LONGEST)).toLowerCase(Locale.ROOT);
        int at = 0;
        boolean found = true;
        while (found && at < ahead.length()) {
            found = false;
            for (String name : names) {
                if (ahead.startsWith(name, at)) {
                    at += name.length();
                    found = true;
                    break;
                }
            }
        }
        boolean whole = at > 0 && (at == ahead.length() || !Character.isLetterOrDigit(ahead.charAt(at)));
        return whole && isLabel(ahead, at) ? from + at : from;
    }

    /// A label is followed by the end, another label or a new sentence that is not its predicate.
    private boolean isLabel(String ahead, int end) {
        int next = SentenceSplitter.skipBlanks(ahead, end);
        if (next == ahead.length() || ahead.charAt(next) == '[' || ahead.charAt(next) == '.') {
            return true;
        }
        return end < next
                && ahead.substring(end, next).indexOf('\n') >= 0
                && names.stream().anyMatch(ahead.substring(next)::startsWith);
    }
}
