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

    /// In words.
    private static final int LONGEST_NAME = 6;

    private AppraisedBlocks() {}

    static List<AppraisedBlock> of(MarkedText marked) {
        List<AppraisedBlock> blocks = new ArrayList<>();
        int row = 0;
        boolean named = false;
        List<Leaf> leaves = marked.leaves();
        for (int at = 0; at < leaves.size(); at++) {
            Leaf leaf = leaves.get(at);
            Prose prose = leaf.prose();
            if (!prose.isBlank()) {
                Span span = prose.span();
                boolean beside = row > 0 && marked.text().lastIndexOf('\n', span.start()) < row;
                named = leaf.kind() == Leaf.Kind.HEAD_CELL && (beside ? named : namesColumns(leaves, at));
                AppraisedBlock.Kind kind = named ? AppraisedBlock.Kind.LABEL : kind(leaf.kind(), beside);
                blocks.add(new AppraisedBlock(kind, span, words(prose, span)));
                row = leaf.isCell() ? span.end() : 0;
            }
        }
        return blocks;
    }

    /// Whether a table's first row names its columns, in a few words each; a row with figures or sentences is one like
    /// the others, of a table that was made without names.
    private static boolean namesColumns(List<Leaf> leaves, int from) {
        return leaves.subList(from, leaves.size()).stream()
                .takeWhile(leaf -> leaf.kind() == Leaf.Kind.HEAD_CELL)
                .map(leaf -> leaf.prose().plain().strip())
                .allMatch(AppraisedBlocks::namesColumn);
    }

    private static boolean namesColumn(String cell) {
        return cell.split("\\s+", -1).length <= LONGEST_NAME
                && cell.chars().noneMatch(Character::isDigit)
                && !cell.matches("(?s).*[.!;:]");
    }

    /// @param beside true where a cell of the same row stands before it
    private static AppraisedBlock.Kind kind(Leaf.Kind kind, boolean beside) {
        return switch (kind) {
            case HEADING -> AppraisedBlock.Kind.HEADING;
            case ITEM -> AppraisedBlock.Kind.BULLET;
            case CELL, HEAD_CELL -> beside ? AppraisedBlock.Kind.CELL : AppraisedBlock.Kind.FIRST_CELL;
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
