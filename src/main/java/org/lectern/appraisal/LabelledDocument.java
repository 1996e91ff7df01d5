package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;

/// A document whose units people have labelled: the yardstick of [Evaluation].
///
/// @param id    the document's name
/// @param units its units in the order of the text
public record LabelledDocument(String id, List<LabelledUnit> units) {

    public LabelledDocument {
        units = List.copyOf(units);
    }

    /// A labelled unit.
    ///
    /// @param text     its words
    /// @param begins   the kind of block that it begins; empty for the next sentence of the same block
    /// @param evidence the support that it shows; empty where it makes no clinical claim
    /// @param kinds    the promotional claims that it makes; empty for most
    public record LabelledUnit(
            String text, Optional<AppraisedBlock.Kind> begins, Optional<Evidence> evidence, Set<ClaimKind> kinds) {

        public LabelledUnit {
            kinds = Set.copyOf(kinds);
        }

        public boolean isPromotional() {
            return !kinds.isEmpty();
        }
    }

    /// The document as a reader would meet it: sentences of a block joined by blanks, blocks by empty lines.
    Laid laid() {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<AppraisedBlock> blocks = new ArrayList<>();
        AppraisedBlock.Kind kind = AppraisedBlock.Kind.PARAGRAPH;
        int start = 0;
        for (LabelledUnit unit : units) {
            if (unit.begins().isPresent() && !text.isEmpty()) {
                blocks.add(block(kind, start, text));
                text.append("\n\n");
                start = text.length();
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            kind = unit.begins().orElse(kind);
            spans.add(new Span(text.length(), text.length() + unit.text().length()));
            text.append(unit.text());
        }
        blocks.add(block(kind, start, text));
        return new Laid(new SourceDocument(id, Metadata.empty(), text.toString(), 0, List.of()), blocks, spans);
    }

    private static AppraisedBlock block(AppraisedBlock.Kind kind, int start, StringBuilder text) {
        return new AppraisedBlock(kind, new Span(start, text.length()), text.substring(start));
    }

    /// @param document the text
    /// @param blocks   its blocks
    /// @param spans    where each labelled unit stands
    record Laid(SourceDocument document, List<AppraisedBlock> blocks, List<Span> spans) {}
}
