package org.lectern.library.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Span;

/// Citation labels without a space between them, or between them and the text. What the labels cover is theirs: a
/// capital inside a label is no joint.
///
/// @param findings one for each run of labels
/// @param covered  the characters of labels, and the one after each
record GluedCitations(List<Finding> findings, BitSet covered) {

    static GluedCitations of(OpenSource source) {
        String text = source.text();
        List<Span> labels = source.sections().stream()
                .flatMap(section -> section.cites().stream())
                .map(Citation::span)
                .filter(span -> isLabel(span.in(text)) && !Joint.isAddress(Joint.token(text, span.start())))
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Finding> findings = new ArrayList<>();
        BitSet covered = new BitSet();
        for (int i = 0; i < labels.size(); ) {
            int first = i;
            int end = labels.get(i).end();
            while (++i < labels.size() && labels.get(i).start() <= end) {
                end = Math.max(end, labels.get(i).end());
            }
            Span run = new Span(labels.get(first).start(), end);
            covered.set(run.start(), run.end() + 1);
            glue(text, run, i - first > 1).ifPresent(findings::add);
        }
        return new GluedCitations(List.copyOf(findings), covered);
    }

    /// A reference to a volume or an article ends in figures and brackets and is parted from the text by its own signs.
    private static boolean isLabel(String words) {
        return !words.isEmpty() && words.indexOf(':') < 0 && words.indexOf(';') < 0;
    }

    private static Optional<Finding> glue(String text, Span run, boolean many) {
        boolean before = run.start() > 0 && isGluedBefore(text, run.start());
        boolean after = run.end() < text.length() && isGluedAfter(text, run.end());
        boolean between = many && Character.isLetterOrDigit(text.charAt(run.end() - 1));
        if (after && Joint.asks(text, run.end())) {
            int end = Joint.questionEnd(text, run.end());
            return Optional.of(Finding.at(
                    run.start(), Flaw.GLUED_QUESTION, Excerpt.ofCanonical(text.substring(run.start(), end))));
        }
        String words = Joint.token(text, run.start()) + text.substring(tokenEnd(text, run), run.end());
        return before || after || between
                ? Optional.of(Finding.at(run.start(), Flaw.GLUED_CITATION, Excerpt.ofCanonical(words)))
                : Optional.empty();
    }

    /// Where the token at the run's beginning ends, at most at the run's end: what follows completes the labels.
    private static int tokenEnd(String text, Span run) {
        int end = run.start();
        while (end < run.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isGluedBefore(String text, int start) {
        char before = text.charAt(start - 1);
        return Character.isLetter(text.charAt(start))
                && (Character.isLetterOrDigit(before) || ".?!".indexOf(before) >= 0);
    }

    private static boolean isGluedAfter(String text, int end) {
        return Character.isUpperCase(text.charAt(end)) && Character.isLetterOrDigit(text.charAt(end - 1));
    }
}
