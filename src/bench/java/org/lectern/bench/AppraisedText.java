package org.lectern.bench;

import java.util.ArrayList;
import java.util.List;
import org.lectern.appraisal.AppraisedBlock;
import org.lectern.knowledge.Span;
import org.lectern.markup.Leaf;
import org.lectern.markup.MarkedText;

/// A source's paragraphs as appraisal takes them. The texts measured on hold no markup inside a paragraph to blank out.
final class AppraisedText {

    private AppraisedText() {}

    static List<AppraisedBlock> of(MarkedText marked) {
        List<AppraisedBlock> blocks = new ArrayList<>();
        for (Leaf leaf : marked.leaves()) {
            Span span = leaf.prose().span();
            String plain = leaf.prose().plain();
            if (!leaf.prose().isBlank()) {
                String words = plain + " ".repeat(Math.max(0, span.length() - plain.length()));
                AppraisedBlock.Kind kind =
                        leaf.kind() == Leaf.Kind.HEADING ? AppraisedBlock.Kind.HEADING : AppraisedBlock.Kind.PARAGRAPH;
                blocks.add(new AppraisedBlock(kind, span, words));
            }
        }
        return blocks;
    }
}
