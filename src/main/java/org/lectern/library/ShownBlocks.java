package org.lectern.library;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.markup.Block;
import org.lectern.markup.Mark;
import org.lectern.markup.MarkedText;
import org.lectern.markup.Prose;

/// Flattens a source's tree of Markdown blocks into the list of paragraphs that a window shows.
public final class ShownBlocks {

    private final List<TextBlock> blocks = new ArrayList<>();

    private final boolean addresses;

    private ShownBlocks(boolean addresses) {
        this.addresses = addresses;
    }

    public static List<TextBlock> of(MarkedText text) {
        return of(text, false);
    }

    /// As [#of(MarkedText)], and behind each link that does not show it the address that it leads to, in brackets: a
    /// run of an empty span, as none of it stands there in the text.
    public static List<TextBlock> withAddresses(MarkedText text) {
        return of(text, true);
    }

    private static List<TextBlock> of(MarkedText text, boolean addresses) {
        ShownBlocks shown = new ShownBlocks(addresses);
        shown.add(text.blocks(), 0, false);
        return List.copyOf(shown.blocks);
    }

    private void add(List<Block> children, int depth, boolean quoted) {
        children.forEach(block -> add(block, depth, quoted));
    }

    private void add(Block block, int depth, boolean quoted) {
        switch (block) {
            case Block.Heading heading ->
                show(TextBlock.Kind.HEADING, heading.level(), "", heading.span(), runs(heading.prose()));
            case Block.Paragraph paragraph ->
                show(
                        quoted ? TextBlock.Kind.QUOTATION : TextBlock.Kind.PARAGRAPH,
                        quoted ? depth : 0,
                        "",
                        paragraph.span(),
                        runs(paragraph.prose()));
            case Block.ListItem item -> {
                String marker = item.number().isPresent() ? item.number().getAsInt() + "." : "•";
                show(TextBlock.Kind.ITEM, item.depth(), marker, item.span(), runs(item.prose()));
                add(item.children(), depth + 1, quoted);
            }
            case Block.Quote quote -> add(quote.children(), depth + 1, true);
            case Block.Code code -> show(TextBlock.Kind.VERBATIM, 0, "", code.span(), runs(code.prose()));
            case Block.Table table -> table.rows().forEach(row -> add(row, depth, quoted));
            case Block.Row row -> show(TextBlock.Kind.TABLE_ROW, 0, "", row.span(), cells(row));
            case Block.Rule rule -> show(TextBlock.Kind.RULE, 0, "", rule.span(), List.of());
        }
    }

    private void show(TextBlock.Kind kind, int level, String marker, Span span, List<TextRun> runs) {
        blocks.add(new TextBlock(kind, level, marker, span, runs));
    }

    private List<TextRun> cells(Block.Row row) {
        List<TextRun> runs = new ArrayList<>();
        for (Prose cell : row.cells()) {
            if (!runs.isEmpty()) {
                int at = runs.getLast().span().end();
                runs.add(new TextRun("\t", new Span(at, at), Set.of()));
            }
            runs.addAll(runs(cell));
        }
        return runs;
    }

    /// Cuts the words wherever a mark begins or ends, and wherever shown and canonical text stop matching unit by unit,
    /// so that every run is in one style and nearly every run is exact. A sign that is written otherwise (an
    /// escape, an entity, a line break) is a run of its own, so that the words beside it know their places.
    private List<TextRun> runs(Prose prose) {
        List<TextRun> runs = new ArrayList<>();
        String plain = prose.plain();
        Set<Integer> edges = edges(prose);
        int start = 0;
        for (int i = 1; i <= plain.length(); i++) {
            if (i == plain.length() || edges.contains(i) || isGap(prose, i)) {
                runs.add(new TextRun(plain.substring(start, i), prose.canonical(start, i), styles(prose, start)));
                address(prose, i).ifPresent(runs::add);
                start = i;
            }
        }
        return runs;
    }

    /// Whether something stands in the text between the unit and the one before it, or the unit is written otherwise.
    private static boolean isGap(Prose prose, int index) {
        return prose.canonical(index) != prose.canonical(index - 1) + 1
                || prose.canonical(index, index + 1).length() != 1;
    }

    /// The address of a link that ends here.
    private Optional<TextRun> address(Prose prose, int end) {
        return prose.marks().stream()
                .filter(mark -> addresses
                        && mark.kind() == Mark.Kind.LINK
                        && mark.span().end() == end)
                .filter(mark -> !mark.span().isEmpty())
                .flatMap(mark -> mark.target().stream()
                        .filter(target -> !mark.span().in(prose.plain()).contains(target)))
                .map(target ->
                        new TextRun(" (" + target + ")", new Span(after(prose, end), after(prose, end)), Set.of()))
                .findFirst();
    }

    private static int after(Prose prose, int end) {
        return prose.canonical(end - 1, end).end();
    }

    private static Set<Integer> edges(Prose prose) {
        Set<Integer> edges = new HashSet<>();
        for (Mark mark : prose.marks()) {
            edges.add(mark.span().start());
            edges.add(mark.span().end());
        }
        return edges;
    }

    private static Set<TextRun.Style> styles(Prose prose, int index) {
        Set<TextRun.Style> styles = EnumSet.noneOf(TextRun.Style.class);
        for (Mark mark : prose.marks()) {
            if (mark.span().contains(index)) {
                styles.add(
                        switch (mark.kind()) {
                            case STRONG -> TextRun.Style.STRONG;
                            case EMPHASIS -> TextRun.Style.EMPHASIS;
                            case CODE -> TextRun.Style.CODE;
                            case LINK -> TextRun.Style.LINK;
                        });
            }
        }
        return styles;
    }
}
