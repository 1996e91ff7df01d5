package org.lectern.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.disk.WholeFile;
import org.lectern.knowledge.Evidence;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.library.lessons.FilterWords;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;

/// What a request finds, to be taken along: every hit up to [SearchRequest#LARGEST_LIMIT], in the order of the request.
public final class HitList {

    private final String query;
    private final Optional<String> filters;
    private final SearchResults results;
    private final Map<String, Reference> references;
    private final Function<Evidence, String> support;
    private final Map<String, Integer> held;

    private HitList(
            String query,
            Optional<String> filters,
            SearchResults results,
            Map<String, Reference> references,
            Function<Evidence, String> support,
            Map<String, Integer> held) {
        this.query = query;
        this.filters = filters;
        this.results = results;
        this.references = references;
        this.support = support;
        this.held = Map.copyOf(held);
    }

    /// @param support the name of a level of support
    public static HitList of(Library library, SearchRequest request, Function<Evidence, String> support) {
        SearchResults results = library.search(request.withPage(0, SearchRequest.LARGEST_LIMIT));
        return of(library, request, results, Map.of(), support);
    }

    /// A list whose passages were cut already: without the statements that sell, as a person reads it.
    ///
    /// @param request what the list answers; its words and its filters stand above it
    /// @param held    how many statements were held back, by section; the file says so at each, and how many in all
    public static HitList of(
            Library library,
            SearchRequest request,
            SearchResults results,
            Map<String, Integer> held,
            Function<Evidence, String> support) {
        Map<String, SourceSummary> sources =
                library.sources().stream().collect(Collectors.toMap(SourceSummary::id, each -> each, (one, _) -> one));
        Map<String, Reference> references = new LinkedHashMap<>();
        for (Hit hit : results.hits()) {
            Optional.ofNullable(sources.get(hit.sourceId()))
                    .ifPresent(source -> references.computeIfAbsent(hit.sourceId(), _ -> Reference.of(source)));
        }
        return new HitList(
                request.query().strip(), FilterWords.of(library, request), results, references, support, held);
    }

    /// What was written.
    ///
    /// @param file     where
    /// @param sections how many hits it stands for
    /// @param total    how many there were
    /// @param sources  how many sources those are from
    /// @param cutShort a sentence where the search was stopped before it had seen everything
    public record Saved(Path file, int sections, long total, int sources, Optional<String> cutShort) {}

    /// Writes the list; returns when it is on the disk.
    ///
    /// @throws IOException where nothing was written; a file that was there before is then untouched
    public Saved save(Path file, ListFormat format) throws IOException {
        WholeFile.write(file, text(format).getBytes(StandardCharsets.UTF_8));
        return new Saved(file, results.hits().size(), results.total(), references.size(), results.cutShort());
    }

    public String text(ListFormat format) {
        List<Reference> sources = List.copyOf(references.values());
        return switch (format) {
            case CSV -> SafeCsv.of(rows());
            case MARKDOWN -> new HitListMarkdown(query, filters, results, references, support, held).text();
            case RIS -> Ris.of(sources);
            case BIBTEX -> BibTex.of(sources);
            case CSL_JSON -> CslJson.of(sources);
        };
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>(
                List.of("rank", "title", "trail", "source", "date", "support", "claims", "passage", "citation", "id"));
        if (!held.isEmpty()) {
            columns.add("held");
        }
        rows.add(columns.stream()
                .map(column -> Texts.sentence("column." + column))
                .toList());
        results.hits().forEach(hit -> rows.add(held.isEmpty() ? row(hit) : withHeld(hit)));
        return rows;
    }

    private List<String> withHeld(Hit hit) {
        List<String> row = new ArrayList<>(row(hit));
        row.add(Integer.toString(held.getOrDefault(hit.sectionId(), 0)));
        return row;
    }

    private List<String> row(Hit hit) {
        Optional<Reference> source = Optional.ofNullable(references.get(hit.sourceId()));
        return List.of(
                Integer.toString(hit.rank()),
                hit.title(),
                String.join(" \u203a ", hit.path()),
                source.map(Reference::title).orElse(hit.sourceId()),
                source.flatMap(Reference::dateText).orElse(""),
                hit.evidence().map(support).orElse(Texts.sentence("list.noSupport")),
                Integer.toString(hit.claims()),
                passage(hit),
                source.map(Reference::citation).orElse(hit.sourceId()),
                hit.sectionId());
    }

    static String passage(Hit hit) {
        return hit.passages().stream()
                .map(passage -> passage.text().replaceAll("\\s++", " ").strip())
                .collect(Collectors.joining(" \u2026 "));
    }
}
