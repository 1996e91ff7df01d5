package org.lectern.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;
import org.lectern.ui.pair.PairRequest;
import org.lectern.ui.reader.ReaderState;
import org.lectern.ui.style.Texts;

/// What the window does for the screens in it.
record WindowErrands(Shell shell, Library library) implements Errands {

    @Override
    public void sideBySide(PairRequest request) {
        shell.screens().sideBySide(request);
    }

    @Override
    public Optional<String> openSectionId() {
        return shell.panes().reader().stateProperty().get() instanceof ReaderState.Open(var reading)
                ? Optional.of(reading.section().section().id())
                : Optional.empty();
    }

    @Override
    public void show(SearchRequest request) {
        shell.way().ask(request);
        shell.panes().hits().enter();
    }

    @Override
    public void openSection(String sectionId) {
        library.section(sectionId)
                .ifPresentOrElse(
                        reading -> show(sectionId, reading.section().sourceId()),
                        () -> say(Texts.text("status.sectionNotThere")));
    }

    private void show(String sectionId, String sourceId) {
        SearchRequest all = SearchRequest.of("")
                .withInclude(Map.of(Facet.SOURCE, Set.of(sourceId)))
                .withPage(0, SearchRequest.LARGEST_LIMIT);
        shell.way().open(all, sectionId);
        shell.panes().hits().enter();
    }

    @Override
    public void say(String sentence) {
        shell.status().say(sentence);
    }
}
