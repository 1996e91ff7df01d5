package org.lectern.ui.shell;

import java.util.Optional;
import org.lectern.search.SearchRequest;
import org.lectern.ui.reader.ReaderState;

/// Leads from place to place of the window and back: questions, screens above them, and sections that were opened by
/// choice.
final class Wayfinding implements Screens.Turns {

    private final Footsteps footsteps;
    private final Panes panes;
    private final Screens screens;
    private final Preview preview;
    private boolean moving;

    Wayfinding(Footsteps footsteps, Panes panes, Screens screens, Preview preview) {
        this.footsteps = footsteps;
        this.panes = panes;
        this.screens = screens;
        this.preview = preview;
    }

    void begin() {
        footsteps.visit(here());
        panes.search().requestProperty().addListener((_, before, now) -> asked(before, now));
        screens.onTurn(this);
    }

    private Place here() {
        return new Place(panes.search().requestProperty().get(), footsteps.section(), screens.place());
    }

    /// An answer is not looked for behind a screen: another question closes what covers the panes.
    private void asked(SearchRequest before, SearchRequest now) {
        if (moving) {
            return;
        }
        if (!before.query().equals(now.query()) || !before.include().equals(now.include())) {
            remember();
            screens.closeAll();
        }
        footsteps.visit(new Place(now, Optional.empty(), screens.place()));
    }

    /// Notes what the screen shows by now that is about to be left.
    private void remember() {
        footsteps.standBehind(screens::now);
    }

    @Override
    public void opening() {
        if (!moving) {
            remember();
        }
    }

    @Override
    public void opened() {
        footsteps.visit(here());
    }

    @Override
    public void closed() {
        footsteps.leave(here());
    }

    /// Leaves the screens and asks.
    void ask(SearchRequest request) {
        leap(request, Optional.empty());
    }

    /// Leaves the screens and opens a section as soon as the answer is here that has it.
    void open(SearchRequest request, String sectionId) {
        leap(request, Optional.of(sectionId));
    }

    private void leap(SearchRequest request, Optional<String> sectionId) {
        remember();
        footsteps.visit(new Place(request, sectionId));
        screens.closeAll();
        sectionId.ifPresent(_ -> preview.await(sectionId));
        restore(request);
    }

    private void restore(SearchRequest request) {
        moving = true;
        panes.search().restore(request);
        moving = false;
    }

    void home() {
        remember();
        screens.closeAll();
        panes.search().home();
        footsteps.visit(here().withScreen(Optional.empty()));
    }

    void back() {
        remember();
        footsteps.goBack().ifPresent(this::go);
    }

    void forward() {
        remember();
        footsteps.goForward().ifPresent(this::go);
    }

    private void go(Place there) {
        if (!isBehind(there)) {
            screens.closeAll();
            preview.await(there.sectionId());
            restore(there.request());
        }
        screens.show(there.screen());
    }

    /// Whether question and section of the place are those behind the screens already.
    private boolean isBehind(Place there) {
        Optional<String> open = panes.reader().stateProperty().get() instanceof ReaderState.Open(var reading)
                ? Optional.of(reading.section().section().id())
                : Optional.empty();
        return there.request().equals(panes.search().requestProperty().get())
                && (there.sectionId().isEmpty() || there.sectionId().equals(open));
    }
}
