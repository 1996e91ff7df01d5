package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;

/// The parts of one section that stand under a label which a rule knows: field lines, or the whole section where its
/// own title, one above it, or the line above its list is such a label.
///
/// @param whole what rules all of the section
/// @param lines what rules a field line, by place
record RuledFields(List<Part> whole, List<Part> lines) {

    /// How many field lines may lie inside one another around a mention.
    private static final int MAX_NESTED = 8;

    /// @param rule  the number of the rule
    /// @param label the words that it goes by
    /// @param body  what it rules
    record Part(int rule, Span label, Span body) {}

    static RuledFields of(FieldLabels labels, Section section, String canonical) {
        List<Part> whole = new ArrayList<>();
        List<Part> lines = new ArrayList<>();
        Span heading = section.heading();
        labels.rule(Words.of(section.title())).ifPresent(rule -> whole.add(new Part(rule, heading, section.span())));
        for (String above : section.path()) {
            labels.rule(Words.of(above)).ifPresent(rule -> whole.add(new Part(rule, heading, section.span())));
        }
        FieldLines.labelAbove(canonical, section.span().start())
                .flatMap(label -> labels.rule(Words.of(canonical, label.start(), label.end())))
                .ifPresent(rule -> whole.add(new Part(rule, heading, section.span())));
        for (FieldLine line :
                FieldLines.of(canonical, section.span().start(), section.span().end())) {
            Words label = Words.of(canonical, line.label().start(), line.label().end());
            labels.rule(label).ifPresent(rule -> lines.add(new Part(rule, line.label(), line.body())));
        }
        return new RuledFields(List.copyOf(whole), List.copyOf(lines));
    }

    /// The label under which a mention stands, where it is one of this rule's.
    Optional<Span> label(int rule, Span mention) {
        for (Part part : whole) {
            if (part.rule() == rule) {
                return Optional.of(part.label());
            }
        }
        int last = lastBefore(mention.start());
        for (int i = last; i >= 0 && i > last - MAX_NESTED; i--) {
            Part part = lines.get(i);
            if (part.rule() == rule && part.body().contains(mention)) {
                return Optional.of(part.label());
            }
        }
        return Optional.empty();
    }

    private int lastBefore(int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).body().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
