package org.lectern.ui.shell;

import java.util.Optional;
import org.lectern.search.SearchRequest;
import org.lectern.ui.reader.ReaderState;
import org.lectern.ui.style.Texts;

/// Asks again what stands on the screen, after the library changed under it: the list of hits follows, the open section
/// stays open, read anew, also where it is no longer among the hits; where it is gone, that is said.
final class Rereading {

    private final Panes panes;
    private final StatusBar status;
    private Optional<SearchRequest> readFor = Optional.empty();
    private boolean changed;
    private boolean decided;

    Rereading(Panes panes, StatusBar status) {
        this.panes = panes;
        this.status = status;
    }

    void begin() {
        changed = panes.reader().stateProperty().get() instanceof ReaderState.Open;
        panes.search().retry();
    }

    /// After a decision the section keeps its place, its mark in focus and its card.
    void decided() {
        decided = true;
        panes.search().retry();
        panes.reader().renew();
    }

    /// The reader shows a section beside the answer to this.
    void read(SearchRequest request) {
        readFor = Optional.of(request);
    }

    /// Whether the answer that is here or awaited is to the question asked again for the section that is read; another
    /// question is answered as ever.
    boolean isDue() {
        return (changed || decided)
                && readFor.filter(panes.search().requestProperty().get()::equals)
                        .isPresent();
    }

    /// The answer is here and is shown.
    void end() {
        boolean again = changed;
        decided = false;
        changed = false;
        if (again) {
            panes.reader().readAgain(() -> status.say(Texts.text("status.sectionGone")));
        }
    }
}
