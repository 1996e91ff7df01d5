package org.lectern.ui.shell;

import java.util.Optional;
import org.lectern.search.SearchRequest;

/// Where one was: what was asked, which section was open, and which screen covered them.
record Place(SearchRequest request, Optional<String> sectionId, Optional<ScreenPlace> screen) {

    Place(SearchRequest request, Optional<String> sectionId) {
        this(request, sectionId, Optional.empty());
    }

    Place withSection(String id) {
        return new Place(request, Optional.of(id), screen);
    }

    Place withScreen(Optional<ScreenPlace> shown) {
        return new Place(request, sectionId, shown);
    }

    /// True where the other place asks the same behind the same screen.
    boolean isBeside(Place other) {
        return request.equals(other.request) && screen.equals(other.screen);
    }

    /// True where nothing else is to be seen there; a place that names no section leaves that open.
    boolean isSame(Place before) {
        return isBeside(before) && (sectionId.isEmpty() || sectionId.equals(before.sectionId));
    }

    /// True where the other place asks the same, or is a step of typing the same query.
    boolean continues(Place before) {
        SearchRequest other = before.request;
        String query = request.query().strip();
        String earlier = other.query().strip();
        boolean typing = !earlier.isEmpty() && (query.startsWith(earlier) || earlier.startsWith(query));
        return !query.isEmpty()
                && typing
                && !request.equals(other)
                && screen.isEmpty()
                && before.screen.isEmpty()
                && request.include().equals(other.include())
                && request.exclude().equals(other.exclude());
    }
}
