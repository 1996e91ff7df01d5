package org.lectern.ui.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.knowledge.Facet;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;

/// What was asked and what came back.
///
/// @param request        what was asked
/// @param results        what came back
/// @param held           how many statements "without claims" holds back, by section; empty where it is off
/// @param withoutFilters how many sections the query alone finds; counted only where the filters left nothing
/// @param others         parts of the query that find something by themselves; looked for only where the whole finds
///                       nothing
public record Answer(
        SearchRequest request,
        SearchResults results,
        Map<String, Integer> held,
        long withoutFilters,
        List<Other> others) {

    public Answer {
        held = Map.copyOf(held);
        others = List.copyOf(others);
    }

    /// How many statements are held back in the sections listed.
    public int heldBack() {
        return held.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many sources the sections found stand in. The counts of the facet also tell what other sources would find
    /// if they were chosen, and those are not in the answer.
    public long sources() {
        Set<String> chosen = request.include().getOrDefault(Facet.SOURCE, Set.of());
        Set<String> leftOut = request.exclude().getOrDefault(Facet.SOURCE, Set.of());
        return results.facets().stream()
                .filter(counts -> counts.facet() == Facet.SOURCE)
                .flatMap(counts -> counts.values().stream())
                .filter(value -> value.count() > 0)
                .filter(value -> chosen.isEmpty() || chosen.contains(value.id()))
                .filter(value -> !leftOut.contains(value.id()))
                .count();
    }

    /// Another query, and how many sections it finds.
    public record Other(String query, long count) {}
}
