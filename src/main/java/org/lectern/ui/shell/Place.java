package org.lectern.ui.shell;

import java.util.Optional;
import org.lectern.search.SearchRequest;

/// Where one was: what was asked, and which section was open.
record Place(SearchRequest request, Optional<String> sectionId) {

    Place withSection(String id) {
        return new Place(request, Optional.of(id));
    }

    /// True where the other place asks the same, or is a step of typing the same query.
    boolean continues(Place before) {
        SearchRequest other = before.request;
        String query = request.query().strip();
        String earlier = other.query().strip();
        boolean typing = !earlier.isEmpty() && (query.startsWith(earlier) || earlier.startsWith(query));
        return !query.isEmpty()
                && typing
                && request.include().equals(other.include())
                && request.exclude().equals(other.exclude());
    }
}
