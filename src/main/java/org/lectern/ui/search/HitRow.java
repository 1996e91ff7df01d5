package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.SourceSummary;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;

/// One row of the list of hits.
public sealed interface HitRow {

    /// @param source title of the source
    /// @param issued its date, as the source gives it
    record OfSection(Hit hit, String source, Optional<String> issued) implements HitRow {}

    /// Stands above the hits of one source where they are grouped.
    record OfSource(String source, Optional<String> issued) implements HitRow {}

    /// The last row where there are more hits than shown.
    record More(long left) implements HitRow {}

    static List<HitRow> rows(Answer answer, Map<String, SourceSummary> sources) {
        boolean grouped = answer.request().sort() == SearchRequest.Sort.SOURCE;
        List<HitRow> rows = new ArrayList<>();
        String before = "";
        for (Hit hit : answer.results().hits()) {
            Optional<SourceSummary> source = Optional.ofNullable(sources.get(hit.sourceId()));
            String title = source.map(SourceSummary::title).orElse(hit.sourceId());
            Optional<String> issued =
                    source.flatMap(summary -> summary.metadata().date());
            if (grouped && !hit.sourceId().equals(before)) {
                rows.add(new OfSource(title, issued));
                before = hit.sourceId();
            }
            rows.add(new OfSection(hit, title, issued));
        }
        long left = answer.results().total() - answer.results().hits().size();
        if (left > 0 && answer.results().hits().size() < SearchRequest.LARGEST_LIMIT) {
            rows.add(new More(left));
        }
        return rows;
    }
}
