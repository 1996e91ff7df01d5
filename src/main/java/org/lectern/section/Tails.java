package org.lectern.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.knowledge.Span;

/// Finds the labels that stand behind the last sentence of a statement, and those between its sentences.
final class Tails {

    private static final int LONGEST_TAIL = 240;
    private static final int LONGEST_INNER = 120;
    private static final Set<String> ABBREVIATIONS =
            Set.of("Dr", "St", "vs", "Mr", "Ms", "Mrs", "Prof", "No", "Fig", "al");

    private Tails() {}

    /// The trailing labels of `plain`, as spans in it; none where its end is no run of labels. The run begins after the
    /// end of a sentence, glued or not, or is glued to a word and wholly known.
    static List<Span> trailing(String plain, Set<String> seen, boolean unknownNames) {
        int end = plain.stripTrailing().length();
        if (end == 0 || !endsName(plain.charAt(end - 1))) {
            return List.of();
        }
        int from = Math.max(1, end - LONGEST_TAIL);
        LabelRun run = LabelRun.ending(plain, new Span(Math.min(from, end), end), seen, unknownNames);
        for (int at = from; at < end; at++) {
            if (beginsRun(plain, at)) {
                List<Span> labels = run.from(at);
                boolean glued = Character.isLowerCase(plain.charAt(at - 1));
                boolean whole = !glued || labels.stream().allMatch(label -> Lexicon.knows(label.in(plain)));
                if (!labels.isEmpty() && whole) {
                    return labels;
                }
            }
        }
        return List.of();
    }

    private static boolean endsName(char c) {
        return Character.isLetterOrDigit(c) || c == '®' || c == '™' || c == ')' || c == ']';
    }

    private static boolean beginsRun(String plain, int at) {
        char c = plain.charAt(at);
        if (!Character.isLetterOrDigit(c)
                || (!Character.isUpperCase(c) && Domains.end(plain, at, plain.length()) < 0)) {
            return false;
        }
        if (Character.isUpperCase(c) && Character.isLowerCase(plain.charAt(at - 1))) {
            return true;
        }
        return endsSentence(plain, at);
    }

    /// Whether a sentence ends before `at`, with or without space between.
    private static boolean endsSentence(String plain, int at) {
        int before = at - 1;
        while (before >= 0 && (Character.isWhitespace(plain.charAt(before)) || plain.charAt(before) == '[')) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        char c = plain.charAt(before);
        if (c == '.') {
            return !ABBREVIATIONS.contains(wordBefore(plain, before));
        }
        boolean spaced = before < at - 1;
        return "!?…".indexOf(c) >= 0 || (spaced && ")”\"]".indexOf(c) >= 0);
    }

    private static String wordBefore(String plain, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(plain.charAt(start - 1))) {
            start--;
        }
        return plain.substring(start, end);
    }

    /// Where one statement ends in labels and another follows in the same block: known labels after the end of a
    /// sentence, before a word that opens one.
    static List<Span> inner(String plain, Set<String> seen) {
        List<Span> found = new ArrayList<>();
        for (int at = 2; at < plain.length(); at++) {
            boolean opens = Character.isUpperCase(plain.charAt(at)) && !Character.isLetter(plain.charAt(at - 1));
            if (opens && endsSentence(plain, at)) {
                int end = nextStatement(plain, at);
                if (end > at) {
                    List<Span> labels = LabelRun.parse(plain, new Span(at, end), seen, false);
                    boolean known = labels.stream()
                            .allMatch(label -> Lexicon.knows(label.in(plain)) || seen.contains(label.in(plain)));
                    if (known) {
                        found.addAll(labels);
                        at = end;
                    }
                }
            }
        }
        return found;
    }

    /// The first place after `at` where a word opens a statement, with nothing but words of a name between; or -1.
    private static int nextStatement(String plain, int at) {
        int limit = Math.min(plain.length() - 2, at + LONGEST_INNER);
        for (int i = at + 2; i < limit; i++) {
            char c = plain.charAt(i);
            if (".!?:;".indexOf(c) >= 0 && (i + 1 >= plain.length() || plain.charAt(i + 1) == ' ')) {
                return -1;
            }
            boolean word = Character.isUpperCase(c)
                    && (plain.charAt(i - 1) == ' ' || Character.isLowerCase(plain.charAt(i - 1)));
            if (word && opensStatement(plain, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensStatement(String plain, int at) {
        int end = at;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        String word = plain.substring(at, end).toLowerCase(Locale.ROOT);
        boolean goesOn = end + 1 < plain.length() && plain.charAt(end) == ' ';
        return goesOn && Lexicon.STARTERS.contains(word) && !Character.isUpperCase(plain.charAt(end + 1));
    }
}
