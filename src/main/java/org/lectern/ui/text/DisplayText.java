package org.lectern.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;

/// Blocks as paragraphs on the screen, and the way between a place on the screen and one in the canonical text.
///
/// @param paragraphs the paragraphs in order; never empty
public record DisplayText(List<Paragraph> paragraphs) {

    private static final Paragraph BLANK =
            new Paragraph(new TextBlock(TextBlock.Kind.PARAGRAPH, 0, "", new Span(0, 0), List.of()), "");

    public DisplayText {
        paragraphs = paragraphs.isEmpty() ? List.of(BLANK) : List.copyOf(paragraphs);
    }

    public static DisplayText of(List<TextBlock> blocks) {
        return new DisplayText(blocks.stream().map(Paragraph::of).toList());
    }

    /// The part of the text that lies in the span: the blocks that begin in it.
    public static DisplayText of(List<TextBlock> blocks, Span within) {
        return of(blocks.stream()
                .filter(block -> within.contains(block.span().start()))
                .toList());
    }

    /// From where the first paragraph begins in the canonical text to where the last one ends.
    public Span extent() {
        return new Span(
                paragraphs.getFirst().block().span().start(),
                paragraphs.getLast().block().span().end());
    }

    /// One block on the screen.
    ///
    /// @param block the block
    /// @param text  its words as shown
    public record Paragraph(TextBlock block, String text) {

        public static Paragraph of(TextBlock block) {
            StringBuilder text = new StringBuilder();
            block.runs().forEach(run -> text.append(run.text()));
            return new Paragraph(block, text.toString());
        }

        /// Where the part of a canonical span that lies in this paragraph is shown; empty where none of it is.
        public Optional<Span> shown(Span canonical) {
            int from = -1;
            int to = -1;
            int at = 0;
            for (TextRun run : block.runs()) {
                if (run.span().overlaps(canonical)) {
                    int start = run.isExact()
                            ? Math.max(0, canonical.start() - run.span().start())
                            : 0;
                    int end = run.isExact()
                            ? Math.min(
                                    run.text().length(),
                                    canonical.end() - run.span().start())
                            : run.text().length();
                    from = from < 0 ? at + start : from;
                    to = at + end;
                }
                at += run.text().length();
            }
            return from < 0 || to <= from ? Optional.empty() : Optional.of(new Span(from, to));
        }

        /// The canonical span of what is shown from `shown.start()` to `shown.end()`.
        public Span canonical(Span shown) {
            return new Span(canonical(shown.start(), false), Math.max(canonical(shown.start(), false), end(shown)));
        }

        private int end(Span shown) {
            return shown.isEmpty() ? canonical(shown.start(), false) : canonical(shown.end() - 1, true);
        }

        /// The canonical offset of one shown unit: of its beginning, or of its end.
        private int canonical(int offset, boolean atEnd) {
            int at = 0;
            for (TextRun run : block.runs()) {
                int next = at + run.text().length();
                if (offset < next) {
                    return run.isExact()
                            ? run.span().start() + offset - at + (atEnd ? 1 : 0)
                            : atEnd ? run.span().end() : run.span().start();
                }
                at = next;
            }
            return block.span().end();
        }
    }

    /// A stretch of one paragraph on the screen.
    public record Place(int paragraph, Span shown) {}

    /// Where a canonical span is shown: one place per paragraph that it touches.
    public List<Place> places(Span canonical) {
        List<Place> places = new ArrayList<>();
        for (int i = firstAt(canonical.start()); i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.block().span().start() >= canonical.end()) {
                break;
            }
            int index = i;
            paragraph.shown(canonical).ifPresent(shown -> places.add(new Place(index, shown)));
        }
        return places;
    }

    /// The index of the last paragraph that begins at or before the offset, 0 where there is none.
    public int firstAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).block().span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The canonical offset of a place on the screen.
    public int canonical(int paragraph, int offset) {
        Paragraph at = paragraphs.get(Math.clamp(paragraph, 0, paragraphs.size() - 1));
        return at.canonical(new Span(offset, offset)).start();
    }
}
