package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.library.SourceSummary;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;

/// One row of the list of hits.
public sealed interface HitRow {

    /// So many concepts tell what a section is about; all of them would be a list of its own.
    int MOST_CONCEPTS = 4;

    /// @param source title of the source
    /// @param issued  its date, as the source gives it
    /// @param held    how many of its statements are held back; empty where none are to be
    /// @param grouped whether its source stands above it already
    /// @param concepts names of the first concepts that it carries
    record OfSection(
            Hit hit,
            String source,
            Optional<String> issued,
            Optional<Integer> held,
            boolean grouped,
            List<String> concepts)
            implements HitRow {}

    /// Stands above the hits of one source where they are grouped.
    ///
    /// @param listed how many of them are listed
    record OfSource(String source, Optional<String> issued, int listed) implements HitRow {}

    /// The last row where there are more hits than shown.
    record More(long left) implements HitRow {}

    /// Whether it is the hit in this section.
    default boolean isOf(String sectionId) {
        return this instanceof OfSection section && section.hit().sectionId().equals(sectionId);
    }

    static List<HitRow> rows(Answer answer, LibraryNames names) {
        boolean grouped = answer.request().sort() == SearchRequest.Sort.SOURCE;
        List<HitRow> rows = new ArrayList<>();
        Map<String, Long> listed =
                answer.results().hits().stream().collect(Collectors.groupingBy(Hit::sourceId, Collectors.counting()));
        String before = "";
        for (Hit hit : answer.results().hits()) {
            Optional<SourceSummary> source = names.source(hit.sourceId());
            String title = source.map(SourceSummary::title).orElse(hit.sourceId());
            Optional<String> issued =
                    source.flatMap(summary -> summary.metadata().date());
            if (grouped && !hit.sourceId().equals(before)) {
                rows.add(new OfSource(
                        title, issued, listed.getOrDefault(hit.sourceId(), 0L).intValue()));
                before = hit.sourceId();
            }
            Optional<Integer> held = Optional.ofNullable(answer.held().get(hit.sectionId()));
            List<String> concepts = names.concepts(hit.conceptIds(), MOST_CONCEPTS);
            rows.add(new OfSection(hit, title, issued, held, grouped, concepts));
        }
        long left = answer.results().total() - answer.results().hits().size();
        if (left > 0 && answer.results().hits().size() < SearchRequest.LARGEST_LIMIT) {
            rows.add(new More(left));
        }
        return rows;
    }
}
