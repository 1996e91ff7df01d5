package org.lectern.ui.shell;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.settings.Settings;
import org.lectern.settings.WindowPlace;
import org.lectern.ui.compare.CompareView;
import org.lectern.ui.compare.CompareViewModel;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.facet.FacetsView;
import org.lectern.ui.facet.FacetsViewModel;
import org.lectern.ui.reader.MarkKind;
import org.lectern.ui.reader.Opening;
import org.lectern.ui.reader.ReaderState;
import org.lectern.ui.reader.ReaderView;
import org.lectern.ui.reader.ReaderViewModel;
import org.lectern.ui.search.Answer;
import org.lectern.ui.search.HitsView;
import org.lectern.ui.search.OffersView;
import org.lectern.ui.search.SearchBarView;
import org.lectern.ui.search.SearchState;
import org.lectern.ui.search.SearchViewModel;

/// Lays the panes out and ties them together: they know nothing of each other.
final class Shell extends StackPane {

    private final Library library;
    private final TaskRunner runner;
    private final Choices choices;
    private final Footsteps footsteps = new Footsteps();
    private final SearchViewModel search;
    private final FacetsViewModel facets;
    private final ReaderViewModel reader;
    private final SearchBarView searchBar;
    private final OffersView offers;
    private final HitsView hits;
    private final FacetsView facetsView;
    private final ReaderView readerView;
    private final StartPage start;
    private final PaneLayout panes;
    private final TopBar top;
    private final Overlay overlay = new Overlay();
    private final CompareViewModel compare;
    private final Panels panels;
    private final StatusBar status;
    private final ShellCommands commands;
    private Optional<String> sectionToOpen = Optional.empty();

    Shell(Library library, Choices choices, TaskRunner runner) {
        this.library = library;
        this.runner = runner;
        this.choices = choices;
        search = new SearchViewModel(library, runner);
        facets = new FacetsViewModel(search::toggleInclude, search::toggleExclude, search::clearFilters);
        reader = new ReaderViewModel(library, runner);
        searchBar = new SearchBarView(search);
        offers = new OffersView(search, searchBar);
        hits = new HitsView(search, sources(library));
        facetsView = new FacetsView(facets);
        readerView = new ReaderView(reader);
        start = new StartPage(this::ask, this::openSource);
        panes = new PaneLayout(
                facetsView, hits, readerView, start, choices.get().place());
        panels = new Panels(overlay, choices, this::allCommands);
        commands = new ShellCommands(this);
        status = new StatusBar(panels::keys, panels::palette);
        top = new TopBar(footsteps, searchBar, commands);
        compare = new CompareViewModel(library, runner, status::say);
        StackPane middle = new StackPane(panes, new CompareView(compare, this::openPassages));
        BorderPane frame = new BorderPane(middle, top, null, status, null);
        getStyleClass().add("lectern");
        getChildren().addAll(frame, offers, overlay);
        StackPane.setAlignment(offers, Pos.TOP_LEFT);
        offers.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        tie();
        search.home();
    }

    private static Map<String, SourceSummary> sources(Library library) {
        return library.sources().stream()
                .collect(
                        Collectors.toMap(SourceSummary::id, source -> source, (first, _) -> first, LinkedHashMap::new));
    }

    private void tie() {
        footsteps.visit(new Place(search.requestProperty().get(), Optional.empty()));
        search.stateProperty().subscribe(this::follow);
        search.requestProperty().addListener((_, _, request) -> footsteps.visit(new Place(request, Optional.empty())));
        hits.chosenProperty().subscribe(this::preview);
        search.requestProperty().subscribe(_ -> reader.setWithoutClaims(search.isWithoutClaims()));
        reader.stateProperty()
                .subscribe(read -> searchBar.sayHeldSentences(
                        read instanceof ReaderState.Open(var reading) ? reading.heldBack() : 0));
        choices.settingsProperty().subscribe(this::applySettings);
        offers.visibleProperty().addListener((_, _, shown) -> placeOffers(shown));
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        long sections =
                library.sources().stream().mapToLong(SourceSummary::sections).sum();
        int sources = library.sources().size();
        runner.run(
                Lane.FRESHNESS,
                Duration.ZERO,
                _ -> library.isUpToDate(),
                upToDate -> status.library(upToDate, sections, sources),
                status::say);
        choices.note().ifPresent(status::say);
    }

    private void follow(SearchState state) {
        state.shown().ifPresent(answer -> facets.show(search.requestProperty().get(), answer.results()));
        switch (state) {
            case SearchState.Idle(Answer everything) -> idle(everything);
            case SearchState.Searching _ -> {
                // What is on the screen stays until the answer is here.
            }
            case SearchState.Found _, SearchState.CutShort _ -> {
                start.setVisible(false);
                openAwaited();
            }
            case SearchState.Nothing _, SearchState.Failed _ -> {
                start.setVisible(false);
                reader.close();
            }
        }
    }

    private void idle(Answer everything) {
        start.setVisible(true);
        runner.run(
                Lane.FACTS, Duration.ZERO, _ -> StartFacts.of(library, everything.results()), start::show, status::say);
    }

    private void openAwaited() {
        sectionToOpen.ifPresent(hits::choose);
        sectionToOpen = Optional.empty();
    }

    private void preview(Optional<Hit> chosen) {
        if (chosen.isEmpty()) {
            reader.close();
            return;
        }
        Hit hit = chosen.get();
        List<String> silent = search.stateProperty()
                .get()
                .shown()
                .map(answer -> answer.results().silent())
                .orElse(List.of());
        footsteps.open(hit.sectionId());
        reader.open(Opening.of(hit, silent));
    }

    private void applySettings(Settings settings) {
        readerView.setTextSize(settings.textSize());
        reader.setHidden(settings.hiddenMarks().stream()
                .filter(name -> List.of(MarkKind.values()).stream()
                        .anyMatch(kind -> kind.name().equals(name)))
                .map(MarkKind::valueOf)
                .collect(Collectors.toSet()));
    }

    private void placeOffers(boolean shown) {
        if (shown) {
            Bounds box =
                    sceneToLocal(searchBar.box().localToScene(searchBar.box().getBoundsInLocal()));
            offers.setPrefWidth(box.getWidth());
            offers.setTranslateX(box.getMinX());
            offers.setTranslateY(box.getMaxY() + 4);
        }
    }

    private void fit(double width) {
        if (width > 0) {
            panes.setNarrow(PaneLayout.facetsAreDrawer(width));
            top.setNarrow(PaneLayout.facetsAreDrawer(width));
            readerView.setNarrow(PaneLayout.sourceIsTab(width));
        }
    }

    /// Divides the panes as they were left; once the window has its size.
    void divide() {
        applyCss();
        layout();
        panes.divide(getWidth(), choices.get().place());
        layout();
        readerView.setSourceShare(choices.get().place().sourceShare());
    }

    void ask(String query) {
        choices.change(settings -> settings.withRecentQuery(query));
        search.submit(query);
        hits.list().requestFocus();
    }

    private void openSource(String sourceId) {
        search.sort(SearchRequest.Sort.SOURCE);
        search.toggleInclude(Facet.SOURCE, sourceId);
        hits.list().requestFocus();
    }

    private void openPassages(String concept, String sourceId) {
        compare.close();
        search.restore(SearchRequest.of(concept).withInclude(Map.of(Facet.SOURCE, Set.of(sourceId))));
        hits.list().requestFocus();
    }

    void go(Optional<Place> place) {
        place.ifPresent(there -> {
            sectionToOpen = there.sectionId();
            search.restore(there.request());
        });
    }

    CompareViewModel compare() {
        return compare;
    }

    Panels panels() {
        return panels;
    }

    /// Where the window stands and how it is divided now.
    WindowPlace place(WindowPlace window) {
        return panes.place(window, readerView.sourceShare().orElse(window.sourceShare()));
    }

    SearchViewModel search() {
        return search;
    }

    ReaderViewModel reader() {
        return reader;
    }

    SearchBarView searchBar() {
        return searchBar;
    }

    OffersView offers() {
        return offers;
    }

    HitsView hits() {
        return hits;
    }

    FacetsView facetsView() {
        return facetsView;
    }

    ReaderView readerView() {
        return readerView;
    }

    PaneLayout panes() {
        return panes;
    }

    Footsteps footsteps() {
        return footsteps;
    }

    Overlay overlay() {
        return overlay;
    }

    Choices choices() {
        return choices;
    }

    private List<Command> allCommands() {
        return commands.all();
    }

    ShellCommands commands() {
        return commands;
    }

    StatusBar status() {
        return status;
    }
}
