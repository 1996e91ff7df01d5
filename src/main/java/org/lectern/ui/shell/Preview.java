package org.lectern.ui.shell;

import java.util.List;
import java.util.Optional;
import org.lectern.search.Hit;
import org.lectern.ui.reader.Opening;
import org.lectern.ui.search.SearchState;

/// Reads the hit that is chosen as soon as it is seen, and chooses the section that an answer is awaited for.
final class Preview {

    private final Panes panes;
    private final Footsteps footsteps;
    private final Rereading rereading;
    private Optional<String> awaited = Optional.empty();
    private Optional<Hit> previewed = Optional.empty();

    Preview(Panes panes, Footsteps footsteps, Rereading rereading) {
        this.panes = panes;
        this.footsteps = footsteps;
        this.rereading = rereading;
    }

    /// Chooses a section as soon as the answer is here that has it; none chooses none.
    void await(Optional<String> sectionId) {
        awaited = sectionId;
    }

    /// An answer is here: what was awaited is chosen, and the hit that was chosen behind the start page is read now
    /// that it is seen.
    void answered() {
        awaited.ifPresent(panes.hits()::choose);
        awaited = Optional.empty();
        Optional<Hit> chosen = panes.hits().chosenProperty().get();
        if (!chosen.equals(previewed)) {
            read(chosen);
        }
    }

    /// Behind the start page nothing is read: most sessions begin with a question, and none waits for more.
    void read(Optional<Hit> chosen) {
        if (rereading.isDue() || panes.search().stateProperty().get() instanceof SearchState.Idle) {
            return;
        }
        previewed = chosen;
        if (chosen.isEmpty()) {
            panes.reader().close();
            return;
        }
        Hit hit = chosen.get();
        footsteps.open(hit.sectionId());
        panes.reader()
                .open(panes.search()
                        .stateProperty()
                        .get()
                        .shown()
                        .map(answer -> Opening.of(hit, answer.request(), answer.results()))
                        .orElse(new Opening(hit.sectionId(), Optional.empty(), List.of())));
    }
}
