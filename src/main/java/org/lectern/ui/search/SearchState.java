package org.lectern.ui.search;

import java.util.Optional;
import org.lectern.search.SearchRequest;

/// What the list of hits shows. Each state has its own picture.
public sealed interface SearchState {

    /// Nothing was asked and nothing chosen: the start page. The answer is that of a blank query, for the facets.
    record Idle(Answer everything) implements SearchState {}

    /// An answer is on its way; the one before it stays on the screen.
    record Searching(SearchRequest request, Optional<Answer> before) implements SearchState {}

    record Found(Answer answer) implements SearchState {}

    record Nothing(Answer answer) implements SearchState {}

    /// The search was stopped before it had seen everything; what it found so far is shown, and that it is not all.
    record CutShort(Answer answer, String why) implements SearchState {}

    record Failed(SearchRequest request, String why) implements SearchState {}

    /// The answer to look at in this state, where there is one.
    default Optional<Answer> shown() {
        return switch (this) {
            case Idle(Answer everything) -> Optional.of(everything);
            case Searching(SearchRequest _, Optional<Answer> before) -> before;
            case Found(Answer answer) -> Optional.of(answer);
            case Nothing(Answer answer) -> Optional.of(answer);
            case CutShort(Answer answer, String _) -> Optional.of(answer);
            case Failed _ -> Optional.empty();
        };
    }

    static SearchState of(Answer answer) {
        SearchRequest request = answer.request();
        if (answer.results().cutShort().isPresent()) {
            return new CutShort(answer, answer.results().cutShort().get());
        }
        if (isBrowsing(request)) {
            return new Idle(answer);
        }
        return answer.results().total() == 0 ? new Nothing(answer) : new Found(answer);
    }

    static boolean isBrowsing(SearchRequest request) {
        return request.query().isBlank()
                && request.include().isEmpty()
                && request.exclude().isEmpty();
    }
}
