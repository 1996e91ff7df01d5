package org.lectern.ui.classroom;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.lesson.Standing;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.ShownStep;

/// The source around a quotation, to stand beside it on the wall.
///
/// @param before what stands before the quotation, a little of it
/// @param quoted what is quoted
/// @param after  what stands after it, a little of it
public record Beside(List<TextBlock> before, List<TextBlock> quoted, List<TextBlock> after) {

    private static final int AROUND = 1_200;

    public Beside {
        before = List.copyOf(before);
        quoted = List.copyOf(quoted);
        after = List.copyOf(after);
    }

    /// The source beside a step that shows one section or passage; empty for other steps, and where the source no
    /// longer says so.
    static Optional<Beside> of(Library library, ShownStep step) {
        Step.Show show = step.step().show();
        List<ShownQuotation> quotations = step.quotations();
        boolean single = (show == Step.Show.SECTION || show == Step.Show.PASSAGE) && quotations.size() == 1;
        return single && quotations.getFirst().standing() instanceof Standing.Unchanged(Span span)
                ? Optional.of(
                        around(library.blocks(quotations.getFirst().quotation().sourceId()), span))
                : Optional.empty();
    }

    private static Beside around(List<TextBlock> blocks, Span span) {
        return new Beside(
                blocks.stream()
                        .filter(block -> block.span().end() <= span.start())
                        .filter(block -> block.span().end() > span.start() - AROUND)
                        .toList(),
                blocks.stream().filter(block -> block.span().overlaps(span)).toList(),
                blocks.stream()
                        .filter(block -> block.span().start() >= span.end())
                        .filter(block -> block.span().start() < span.end() + AROUND)
                        .toList());
    }
}
