package org.lectern.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.appraisal.AppraisedBlock;
import org.lectern.knowledge.Span;
import org.lectern.markup.Leaf;
import org.lectern.markup.MarkedText;
import org.lectern.markup.Prose;

/// Hands a source's Markdown to appraisal as blocks of words in their places: what is markup becomes blanks, so that
/// every character keeps its offset.
final class AppraisedBlocks {

    private AppraisedBlocks() {}

    static List<AppraisedBlock> of(MarkedText marked) {
        List<AppraisedBlock> blocks = new ArrayList<>();
        for (Leaf leaf : marked.leaves()) {
            Prose prose = leaf.prose();
            if (!prose.isBlank()) {
                Span span = prose.span();
                blocks.add(new AppraisedBlock(kind(leaf.kind()), span, words(prose, span)));
            }
        }
        return blocks;
    }

    private static AppraisedBlock.Kind kind(Leaf.Kind kind) {
        return switch (kind) {
            case HEADING -> AppraisedBlock.Kind.HEADING;
            case ITEM, CELL -> AppraisedBlock.Kind.BULLET;
            case PARAGRAPH, QUOTE, CODE -> AppraisedBlock.Kind.PARAGRAPH;
        };
    }

    private static String words(Prose prose, Span span) {
        char[] words = new char[span.length()];
        Arrays.fill(words, ' ');
        String plain = prose.plain();
        for (int i = 0; i < plain.length(); i++) {
            words[prose.canonical(i) - span.start()] = plain.charAt(i);
        }
        return new String(words);
    }
}
