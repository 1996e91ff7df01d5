package org.lectern.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Span;

/// A text with its blocks.
///
/// @param text   the canonical text, front matter included
/// @param blocks its blocks in order, as a tree
/// @param note   a sentence where the Markdown was too tangled to be read as such and is shown as plain text
public record MarkedText(String text, List<Block> blocks, Optional<String> note) {

    public MarkedText {
        blocks = List.copyOf(blocks);
    }

    /// Every stretch of words that stands by itself, in order.
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        for (Block block : blocks) {
            collect(block, 0, false, leaves);
        }
        return List.copyOf(leaves);
    }

    /// The stretches of words that begin in `span`, such as those of one section.
    public List<Leaf> leavesIn(Span span) {
        return leavesIn(leaves(), span);
    }

    /// As [#leavesIn(Span)], for callers that walk over many spans of one text and hold its leaves.
    public static List<Leaf> leavesIn(List<Leaf> leaves, Span span) {
        int low = firstAtOrAfter(leaves, span.start());
        int high = firstAtOrAfter(leaves, span.end());
        return leaves.subList(low, high);
    }

    private static int firstAtOrAfter(List<Leaf> leaves, int offset) {
        int low = 0;
        int high = leaves.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (leaves.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void collect(Block block, int depth, boolean quoted, List<Leaf> leaves) {
        switch (block) {
            case Block.Heading heading ->
                leaves.add(new Leaf(Leaf.Kind.HEADING, depth, heading.span(), heading.prose()));
            case Block.Paragraph paragraph ->
                leaves.add(new Leaf(
                        quoted ? Leaf.Kind.QUOTE : Leaf.Kind.PARAGRAPH, depth, paragraph.span(), paragraph.prose()));
            case Block.ListItem item -> {
                leaves.add(new Leaf(Leaf.Kind.ITEM, depth, item.span(), item.prose()));
                item.children().forEach(child -> collect(child, depth + 1, quoted, leaves));
            }
            case Block.Quote quote -> quote.children().forEach(child -> collect(child, depth + 1, true, leaves));
            case Block.Code code -> leaves.add(new Leaf(Leaf.Kind.CODE, depth, code.span(), code.prose()));
            case Block.Table table -> table.rows().forEach(row -> collect(row, depth, quoted, leaves));
            case Block.Row row -> {
                Leaf.Kind kind = row.head() ? Leaf.Kind.HEAD_CELL : Leaf.Kind.CELL;
                row.cells().forEach(cell -> leaves.add(new Leaf(kind, depth, cell.span(), cell)));
            }
            case Block.Rule rule -> {}
        }
    }
}
