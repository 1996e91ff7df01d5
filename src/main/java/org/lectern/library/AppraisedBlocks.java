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
        int row = 0;
        for (Leaf leaf : marked.leaves()) {
            Prose prose = leaf.prose();
            if (!prose.isBlank()) {
                Span span = prose.span();
                boolean beside = row > 0 && marked.text().lastIndexOf('\n', span.start()) < row;
                blocks.add(new AppraisedBlock(kind(leaf.kind(), beside), span, words(prose, span)));
                row = leaf.kind() == Leaf.Kind.CELL ? span.end() : 0;
            }
        }
        return blocks;
    }

    /// @param beside true where a cell of the same row stands before it
    private static AppraisedBlock.Kind kind(Leaf.Kind kind, boolean beside) {
        return switch (kind) {
            case HEADING -> AppraisedBlock.Kind.HEADING;
            case ITEM -> AppraisedBlock.Kind.BULLET;
            case CELL -> beside ? AppraisedBlock.Kind.CELL : AppraisedBlock.Kind.FIRST_CELL;
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
