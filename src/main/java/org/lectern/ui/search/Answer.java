package org.lectern.ui.search;

import java.util.List;
import java.util.Map;
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

    /// Another query, and how many sections it finds.
    public record Other(String query, long count) {}
}
