package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;

/// The parts of one section that stand under a label which a rule knows: field lines, or the whole section where its
/// own title or one above it is such a label.
record RuledFields(List<Part> parts) {

    /// @param rule  the number of the rule
    /// @param label the words that it goes by
    /// @param body  what it rules
    record Part(int rule, Span label, Span body) {}

    static RuledFields of(FieldLabels labels, Section section, String canonical) {
        List<Part> parts = new ArrayList<>();
        Span heading = section.heading();
        labels.rule(Words.of(section.title())).ifPresent(rule -> parts.add(new Part(rule, heading, section.span())));
        for (String above : section.path()) {
            labels.rule(Words.of(above)).ifPresent(rule -> parts.add(new Part(rule, heading, section.span())));
        }
        for (FieldLine line :
                FieldLines.of(canonical, section.span().start(), section.span().end())) {
            Words label = Words.of(canonical, line.label().start(), line.label().end());
            labels.rule(label).ifPresent(rule -> parts.add(new Part(rule, line.label(), line.body())));
        }
        return new RuledFields(List.copyOf(parts));
    }

    /// The label under which a mention stands, where it is one of this rule's.
    Optional<Span> label(int rule, Span mention) {
        for (Part part : parts) {
            if (part.rule() == rule && part.body().contains(mention)) {
                return Optional.of(part.label());
            }
        }
        return Optional.empty();
    }
}
