package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;

/// The parts of one section that stand under a label which a rule knows: field lines, cells of a table, or the whole
/// section where its own title, one above it, or the line above its list is such a label.
///
/// @param whole what rules all of the section
/// @param lines what rules a field line or a cell, by place
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
        List<Words> above = new ArrayList<>(List.of(Words.of(section.title())));
        section.path().forEach(title -> above.add(Words.of(title)));
        FieldLines.labelAbove(canonical, section.span().start()).ifPresent(label -> above.add(words(canonical, label)));
        for (Words label : above) {
            labels.rule(label).ifPresent(rule -> whole.add(new Part(rule, heading, section.span())));
        }
        int from = section.span().start();
        int to = section.span().end();
        List<FieldLine> fields = new ArrayList<>(FieldLines.of(canonical, from, to));
        fields.addAll(TableFields.of(canonical, from, to));
        for (FieldLine field : fields) {
            labels.rule(words(canonical, field.label()))
                    .ifPresent(rule -> lines.add(new Part(rule, field.label(), field.body())));
        }
        lines.sort(Comparator.comparingInt(part -> part.body().start()));
        return new RuledFields(List.copyOf(whole), List.copyOf(lines));
    }

    private static Words words(String text, Span label) {
        return Words.of(text, label.start(), label.end());
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
