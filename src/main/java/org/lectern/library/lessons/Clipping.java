package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;

/// Cuts the paragraphs of a source down to a quoted stretch, with spans that count in the quotation.
final class Clipping {

    private Clipping() {}

    static List<TextBlock> of(List<TextBlock> blocks, Span quoted) {
        List<TextBlock> clipped = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (!block.span().overlaps(quoted)) {
                continue;
            }
            List<TextRun> runs = block.runs().stream()
                    .filter(run -> run.span().overlaps(quoted) || isTab(run, quoted))
                    .map(run -> clipped(run, quoted))
                    .toList();
            if (!runs.isEmpty()) {
                boolean whole = quoted.contains(block.runs().getFirst().span());
                clipped.add(new TextBlock(
                        block.kind(), block.level(), whole ? block.marker() : "", within(block.span(), quoted), runs));
            }
        }
        return List.copyOf(clipped);
    }

    /// What parts two cells has no words of its own in the text.
    private static boolean isTab(TextRun run, Span quoted) {
        return run.span().isEmpty() && quoted.contains(run.span().start());
    }

    private static TextRun clipped(TextRun run, Span quoted) {
        Span within = within(run.span(), quoted);
        String text = run.isExact()
                ? run.text()
                        .substring(
                                within.start() + quoted.start() - run.span().start(),
                                within.end() + quoted.start() - run.span().start())
                : run.text();
        return new TextRun(text, within, run.styles());
    }

    private static Span within(Span span, Span quoted) {
        return new Span(
                Math.max(span.start(), quoted.start()) - quoted.start(),
                Math.max(
                        Math.min(span.end(), quoted.end()) - quoted.start(),
                        Math.max(span.start(), quoted.start()) - quoted.start()));
    }
}
