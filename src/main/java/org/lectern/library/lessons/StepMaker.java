package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.lesson.Part;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.QuotationFinder;
import org.lectern.lesson.Step;
import org.lectern.lesson.Step.Show;
import org.lectern.lesson.Veil;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.library.compare.Comparison;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;

/// Makes steps of a lesson from what a library shows. What a step quotes is marked only once revealed.
public final class StepMaker {

    private static final Set<Veil> MARKS = EnumSet.of(Veil.EVIDENCE, Veil.FLAGS);

    private final Library library;

    public StepMaker(Library library) {
        this.library = library;
    }

    /// A whole section; empty where there is none of this id.
    public Optional<Step> section(String sectionId) {
        return quoted(sectionId).map(quotation -> step(title(sectionId), Show.SECTION, Map.of(), List.of(quotation)));
    }

    /// A stretch of a section.
    ///
    /// @param span in the source's canonical text
    public Optional<Step> passage(String sectionId, Span span) {
        return source(sectionId)
                .map(source -> Quotation.of(
                        source.document(),
                        sectionId,
                        QuotationFinder.stripped(span, source.document().text()),
                        MARKS))
                .map(quotation -> step(title(sectionId), Show.PASSAGE, Map.of(), List.of(quotation)));
    }

    /// Two sections, of two sources as a rule, side by side.
    public Optional<Step> pair(String oneSectionId, String otherSectionId) {
        return quoted(oneSectionId)
                .flatMap(one -> quoted(otherSectionId)
                        .map(other -> step(
                                Texts.sentence("step.pair", title(oneSectionId)),
                                Show.PAIR,
                                Map.of(),
                                List.of(one, other))));
    }

    /// The hits of a request, each with the statement that answers it best.
    public Step results(SearchRequest request, SearchResults results) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("query", request.query());
        values(request.include()).ifPresent(values -> details.put("filter", values));
        values(request.exclude()).ifPresent(values -> details.put("exclude", values));
        details.put("total", Long.toString(results.total()));
        List<Quotation> quotations = new ArrayList<>();
        for (Hit hit : results.hits()) {
            source(hit.sectionId())
                    .flatMap(source -> Answers.best(source, hit)
                            .map(span -> Quotation.of(source.document(), hit.sectionId(), span, MARKS)))
                    .ifPresent(quotations::add);
        }
        String title = request.query().isBlank()
                ? Texts.sentence("step.results.all")
                : Texts.sentence("step.results", request.query().strip());
        String narrowed = FilterWords.of(library, request)
                .map(filters -> Texts.sentence("step.results.narrowed", title, filters))
                .orElse(title);
        return step(narrowed, Show.RESULTS, details, quotations);
    }

    /// A comparison as a table.
    public Step comparison(Comparison comparison) {
        List<String> head = new ArrayList<>(List.of(facet(comparison.facet())));
        comparison.sources().stream().map(SourceSummary::title).forEach(head::add);
        List<List<String>> rows = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.concept().prefLabel()));
            row.cells().stream().map(StepMaker::words).forEach(cells::add);
            rows.add(cells);
        }
        return table(
                Texts.sentence("step.comparison", facet(comparison.facet())),
                Show.COMPARISON,
                Map.of("facet", comparison.facet().code()),
                new Part.Table(head, rows));
    }

    /// The figures of a chart as a table.
    public Step chart(String title, List<String> head, List<List<String>> rows) {
        return table(title, Show.CHART, Map.of(), new Part.Table(head, rows));
    }

    /// Statements to judge; which of them sell is hidden.
    public Step spot(Spot spot) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("count", Integer.toString(spot.items().size()));
        details.put("seed", Long.toString(spot.seed()));
        List<Part> parts = new ArrayList<>(List.of(new Part.Words(Texts.sentence("spot.task"))));
        spot.items().forEach(item -> parts.add(new Part.Quoted(item.quotation())));
        return new Step(Texts.sentence("step.spot"), Show.SPOT, details, parts, "", "");
    }

    private Optional<Quotation> quoted(String sectionId) {
        return source(sectionId)
                .flatMap(source -> source.sections().stream()
                        .filter(section -> section.section().id().equals(sectionId))
                        .findFirst()
                        .map(SectionReading::section)
                        .map(section -> QuotationFinder.stripped(
                                section.span(), source.document().text()))
                        .filter(span -> !span.isEmpty())
                        .map(span -> Quotation.of(source.document(), sectionId, span, MARKS)));
    }

    private Optional<SourceReading> source(String sectionId) {
        return library.section(sectionId)
                .flatMap(section -> library.source(section.section().sourceId()));
    }

    private String title(String sectionId) {
        return library.section(sectionId)
                .map(section -> section.section().title())
                .orElse(sectionId);
    }

    private static Step step(String title, Show show, Map<String, String> details, List<Quotation> quotations) {
        List<Part> parts = quotations.stream().<Part>map(Part.Quoted::new).toList();
        return new Step(title, show, details, parts, "", "");
    }

    private static Step table(String title, Show show, Map<String, String> details, Part.Table table) {
        return new Step(title, show, details, List.of(table), "", "");
    }

    private static String facet(Facet facet) {
        return Texts.sentence("facet." + facet.code());
    }

    private static String words(Comparison.Cell cell) {
        List<String> words = new ArrayList<>(List.of(Texts.sentence("says." + cell.says())));
        cell.strongest().map(Findings::word).ifPresent(words::add);
        if (cell.flags() > 0) {
            words.add(Texts.sentence("cell.flags", cell.flags()));
        }
        return String.join(" \u00b7 ", words);
    }

    private static Optional<String> values(Map<Facet, Set<String>> values) {
        String pairs = values.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> entry.getKey().code() + "=" + value))
                .collect(Collectors.joining(" "));
        return Optional.of(pairs).filter(text -> !text.isEmpty());
    }
}
