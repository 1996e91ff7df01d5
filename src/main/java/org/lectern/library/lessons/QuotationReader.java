package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.lesson.Part;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.QuotationFinder;
import org.lectern.lesson.Standing;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.ShownBlocks;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.markup.Markdown;

/// Holds the quotations of steps against a library; reads each source once.
final class QuotationReader {

    private final Library library;
    private final Map<String, Optional<SourceReading>> sources = new HashMap<>();
    private final Map<String, List<TextBlock>> blocks = new HashMap<>();

    QuotationReader(Library library) {
        this.library = library;
    }

    ShownStep read(int number, Step step) {
        List<ShownPart> parts = new ArrayList<>();
        for (Part part : step.parts()) {
            parts.add(
                    switch (part) {
                        case Part.Words words -> new ShownPart.ShownWords(words, own(words.markdown()));
                        case Part.Table table -> new ShownPart.ShownTable(table);
                        case Part.Quoted(Quotation quotation) -> read(quotation);
                    });
        }
        return new ShownStep(number, step, parts, own(step.answer()), own(step.notes()));
    }

    ShownQuotation read(Quotation quotation) {
        Optional<SourceReading> source = sources.computeIfAbsent(quotation.sourceId(), library::source);
        Standing standing = QuotationFinder.find(quotation, source);
        if (source.isPresent() && standing instanceof Standing.Unchanged(Span span)) {
            return unchanged(quotation, source.get(), standing, span);
        }
        String section =
                source.map(there -> section(quotation, there, standing)).orElse(quotation.sectionId());
        return new ShownQuotation(
                quotation,
                standing,
                quotation.exact(),
                shown(quotation.exact()),
                source.map(there -> Citations.of(there, section)).orElse(section),
                source.map(there -> there.document().title()).orElse(quotation.sourceId()),
                source.flatMap(there -> Citations.title(there, section)).orElse(section),
                Findings.unknown(),
                List.of(),
                List.of(),
                now(quotation, standing));
    }

    private ShownQuotation unchanged(Quotation quotation, SourceReading source, Standing standing, Span span) {
        Findings findings = Findings.in(source, span);
        String section = section(quotation, source, standing);
        return new ShownQuotation(
                quotation,
                standing,
                quotation.exact(),
                Clipping.of(blocks(quotation.sourceId()), span),
                Citations.of(source, section),
                source.document().title(),
                Citations.title(source, section).orElse(section),
                findings.badge(),
                findings.flags(),
                findings.marks(),
                List.of());
    }

    /// The section to name: the one that the words stand in now, which need not be that of the day they were quoted.
    private static String section(Quotation quotation, SourceReading source, Standing standing) {
        String then = quotation.sectionId();
        return switch (standing) {
            case Standing.Unchanged(Span span) -> sectionAt(source, span).orElse(then);
            case Standing.Changed(Span span, String _, String _) ->
                Citations.title(source, then).isPresent()
                        ? then
                        : sectionAt(source, span).orElse(then);
            case Standing.Gone _ -> then;
        };
    }

    private static Optional<String> sectionAt(SourceReading source, Span span) {
        return source.sectionAt(span.start()).map(section -> section.section().id());
    }

    private List<TextBlock> now(Quotation quotation, Standing standing) {
        return standing instanceof Standing.Changed(Span span, String _, String _)
                ? blocks(quotation.sourceId()).stream()
                        .filter(block -> block.span().overlaps(span))
                        .toList()
                : List.of();
    }

    private List<TextBlock> blocks(String sourceId) {
        return blocks.computeIfAbsent(sourceId, library::blocks);
    }

    /// A teacher's words, in which nobody can follow a link once they are printed or projected.
    private static List<TextBlock> own(String markdown) {
        return markdown.isEmpty() ? List.of() : ShownBlocks.withAddresses(Markdown.read(markdown, 0));
    }

    private static List<TextBlock> shown(String markdown) {
        return markdown.isEmpty() ? List.of() : ShownBlocks.of(Markdown.read(markdown, 0));
    }
}
