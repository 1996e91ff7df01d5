package org.lectern.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.Span;

/// Turns the parser's block nodes into ours.
final class BlockReader {

    private final String text;
    private final int shift;

    /// @param text  the canonical text
    /// @param shift where in it the parsed text begins
    BlockReader(String text, int shift) {
        this.text = text;
        this.shift = shift;
    }

    List<Block> children(Node parent, int listDepth) {
        List<Block> blocks = new ArrayList<>();
        for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, listDepth, blocks);
        }
        return blocks;
    }

    private void block(Node node, int listDepth, List<Block> into) {
        switch (node) {
            case Heading heading ->
                into.add(new Block.Heading(span(node), heading.getLevel(), InlineReader.of(heading, shift)));
            case Paragraph paragraph ->
                into.addAll(
                        ParagraphLines.of(new Block.Paragraph(span(node), InlineReader.of(paragraph, shift)), text));
            case OrderedList list -> numbered(list, listDepth, into);
            case ListBlock list -> into.addAll(children(list, listDepth));
            case ListItem item -> into.add(item(item, OptionalInt.empty(), listDepth));
            case BlockQuote quote -> into.add(new Block.Quote(span(node), children(quote, listDepth)));
            case FencedCodeBlock code ->
                into.add(new Block.Code(span(node), InlineReader.verbatim(code.getContentChars(), shift)));
            case IndentedCodeBlock code ->
                into.add(new Block.Code(span(node), InlineReader.verbatim(code.getContentChars(), shift)));
            case ThematicBreak rule -> into.add(new Block.Rule(span(rule)));
            case TableBlock table -> into.add(new Block.Table(span(node), rows(table)));
            case Reference footnote
            when footnote.getReference().startsWith("^") ->
                into.add(new Block.Paragraph(span(node), InlineReader.verbatim(footnote.getChars(), shift)));
            case Reference reference -> {}
            default -> into.add(new Block.Paragraph(span(node), InlineReader.of(node, shift)));
        }
    }

    private void numbered(OrderedList list, int depth, List<Block> into) {
        int number = list.getStartNumber();
        for (@Nullable Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem item) {
                into.add(item(item, OptionalInt.of(number++), depth));
            } else {
                block(child, depth, into);
            }
        }
    }

    private Block item(ListItem item, OptionalInt number, int depth) {
        List<Block> blocks = children(item, depth + 1);
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first) {
            List<Block> rest = blocks.subList(1, blocks.size());
            return new Block.ListItem(span(item), number, depth, first.prose(), rest);
        }
        Prose none =
                Prose.verbatim(text, new Span(span(item).start(), span(item).start()));
        return new Block.ListItem(span(item), number, depth, none, blocks);
    }

    private List<Block.Row> rows(Node parent) {
        List<Block.Row> rows = new ArrayList<>();
        for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case TableHead head -> rows.addAll(rows(head));
                case TableBody body -> rows.addAll(rows(body));
                case TableRow row -> rows.add(new Block.Row(span(row), parent instanceof TableHead, cells(row)));
                default -> {}
            }
        }
        return rows;
    }

    private List<Prose> cells(Node row) {
        List<Prose> cells = new ArrayList<>();
        for (@Nullable Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell) {
                cells.add(InlineReader.of(child, shift));
            }
        }
        return cells;
    }

    private Span span(Node node) {
        int start = node.getStartOffset() + shift;
        int end = node.getEndOffset() + shift;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
