package org.lectern.ui.search;

import java.util.List;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;

/// What was asked and what came back.
///
/// @param request        what was asked
/// @param results        what came back
/// @param heldBack       how many sections "without claims" keeps away; 0 where it is off
/// @param withoutFilters how many sections the query alone finds; counted only where the filters left nothing
/// @param others         parts of the query that find something by themselves; looked for only where the whole finds
///                       nothing
public record Answer(
        SearchRequest request, SearchResults results, long heldBack, long withoutFilters, List<Other> others) {

    public Answer {
        others = List.copyOf(others);
    }

    /// Another query, and how many sections it finds.
    public record Other(String query, long count) {}
}
