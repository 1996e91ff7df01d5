package org.lectern.search;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.NamedConcept;

/// What a request found.
///
/// @param total      how many sections match
/// @param cutShort   a sentence where the search was stopped before it had seen everything; then `total` is "at least"
/// @param hits       the page of hits that was asked for
/// @param facets     the values of every facet with exact drill-sideways counts
/// @param readAs     the concepts that the query was read for; spans count in the query
/// @param suggestion another wording that has hits, where this one has none or few
/// @param silent     ids of the sources that say nothing of the query's concepts; empty where it has no concept
/// @param note       a plain sentence on how an odd query was read; empty for most
public record SearchResults(
        long total,
        Optional<String> cutShort,
        List<Hit> hits,
        List<FacetCounts> facets,
        List<NamedConcept> readAs,
        Optional<String> suggestion,
        List<String> silent,
        Optional<String> note) {

    public SearchResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        readAs = List.copyOf(readAs);
        silent = List.copyOf(silent);
    }
}
