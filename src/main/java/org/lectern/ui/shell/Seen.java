package org.lectern.ui.shell;

import java.util.Optional;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.ui.classroom.StepIdea;
import org.lectern.ui.search.Answer;
import org.lectern.ui.search.SearchState;

/// What one sees, as a step of a lesson: of the screen that is open, else of the pane that has the focus.
record Seen(Panes panes, Screens screens) {

    /// More are no step that a class could follow; the step says of how many they are the first.
    private static final int MOST_HITS = 8;

    Optional<StepIdea> idea() {
        if (screens.open().isPresent()) {
            return screens.open().flatMap(Screen::lessonStep);
        }
        return panes.hits().list().isFocused()
                ? hits().or(this::section)
                : section().or(this::hits);
    }

    /// The list of hits.
    Optional<StepIdea> hits() {
        return switch (panes.search().stateProperty().get()) {
            case SearchState.Found(Answer answer) -> Optional.of(list(answer));
            case SearchState.CutShort(Answer answer, String _) -> Optional.of(list(answer));
            case SearchState.Idle _, SearchState.Searching _, SearchState.Nothing _, SearchState.Failed _ ->
                Optional.empty();
        };
    }

    private static StepIdea list(Answer answer) {
        SearchRequest request = answer.request();
        SearchResults all = answer.results();
        SearchResults first = new SearchResults(
                all.total(),
                all.cutShort(),
                all.hits().stream().limit(MOST_HITS).toList(),
                all.facets(),
                all.readAs(),
                all.suggestion(),
                all.silent(),
                all.note());
        return maker -> Optional.of(maker.results(request, first));
    }

    /// The open section, or what of it is selected.
    private Optional<StepIdea> section() {
        return panes.readerView()
                .chosen()
                .map(chosen -> chosen.passage()
                        .<StepIdea>map(span -> maker -> maker.passage(chosen.sectionId(), span))
                        .orElse(maker -> maker.section(chosen.sectionId())));
    }
}
