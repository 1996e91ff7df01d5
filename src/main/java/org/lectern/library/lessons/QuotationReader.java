package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.lesson.Part;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.QuotationFinder;
import org.lectern.lesson.Standing;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownPart.ShownQuotation;

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
                        case Part.Words words -> new ShownPart.ShownWords(words);
                        case Part.Table table -> new ShownPart.ShownTable(table);
                        case Part.Quoted(Quotation quotation) -> read(quotation);
                    });
        }
        return new ShownStep(number, step, parts);
    }

    ShownQuotation read(Quotation quotation) {
        Optional<SourceReading> source = sources.computeIfAbsent(quotation.sourceId(), library::source);
        Standing standing = QuotationFinder.find(quotation, source);
        if (source.isPresent() && standing instanceof Standing.Unchanged(Span span)) {
            return unchanged(quotation, source.get(), standing, span);
        }
        return new ShownQuotation(
                quotation,
                standing,
                quotation.exact(),
                plain(quotation.exact()),
                source.map(there -> Citations.of(there, quotation.sectionId())).orElse(quotation.sectionId()),
                source.map(there -> there.document().title()).orElse(quotation.sourceId()),
                source.flatMap(there -> Citations.title(there, quotation.sectionId()))
                        .orElse(quotation.sectionId()),
                Findings.unknown(),
                List.of(),
                List.of());
    }

    private ShownQuotation unchanged(Quotation quotation, SourceReading source, Standing standing, Span span) {
        Findings findings = Findings.in(source, span);
        return new ShownQuotation(
                quotation,
                standing,
                quotation.exact(),
                Clipping.of(blocks.computeIfAbsent(quotation.sourceId(), library::blocks), span),
                Citations.of(source, quotation.sectionId()),
                source.document().title(),
                Citations.title(source, quotation.sectionId()).orElse(quotation.sectionId()),
                findings.badge(),
                findings.flags(),
                findings.marks());
    }

    /// Words that the library does not have, line by line as they stand.
    private static List<TextBlock> plain(String text) {
        List<TextBlock> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            if (!line.isBlank()) {
                lines.add(new TextBlock(
                        TextBlock.Kind.PARAGRAPH, 0, "", span, List.of(new TextRun(line, span, Set.of()))));
            }
            start = span.end() + 1;
        }
        return lines;
    }
}
