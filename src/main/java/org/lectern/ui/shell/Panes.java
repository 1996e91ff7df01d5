package org.lectern.ui.shell;

import java.util.function.Consumer;
import org.lectern.library.Library;
import org.lectern.settings.WindowPlace;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.facet.FacetsView;
import org.lectern.ui.facet.FacetsViewModel;
import org.lectern.ui.reader.ReaderState;
import org.lectern.ui.reader.ReaderView;
import org.lectern.ui.reader.ReaderViewModel;
import org.lectern.ui.search.Answer;
import org.lectern.ui.search.HitsView;
import org.lectern.ui.search.LibraryNames;
import org.lectern.ui.search.OffersView;
import org.lectern.ui.search.SearchBarView;
import org.lectern.ui.search.SearchBox;
import org.lectern.ui.search.SearchState;
import org.lectern.ui.search.SearchViewModel;
import org.lectern.ui.text.Judging;

/// The panes of the window and what stands behind each of them; they know nothing of each other.
record Panes(
        SearchViewModel search,
        FacetsViewModel facets,
        ReaderViewModel reader,
        SearchBarView searchBar,
        OffersView offers,
        HitsView hits,
        FacetsView facetsView,
        ReaderView readerView,
        StartPage start,
        PaneLayout division) {

    /// @param box        may still stand elsewhere
    /// @param searchActs what one does with searches beside searching
    /// @param errands    what a pane may ask of the window
    /// @param judging    asks for judgements on what is read
    /// @param ask        asks a query as if it were typed
    /// @param openSource shows a source's sections
    static Panes of(
            Library library,
            TaskRunner runner,
            WindowPlace place,
            SearchBox box,
            SearchActs searchActs,
            Errands errands,
            Judging judging,
            Consumer<String> ask,
            Consumer<String> openSource) {
        SearchViewModel search = new SearchViewModel(library, runner, searchActs.offers());
        // Answered while the rest is made.
        search.home();
        FacetsViewModel facets =
                new FacetsViewModel(search::toggleInclude, search::toggleExclude, search::clearFilters);
        ReaderViewModel reader = new ReaderViewModel(library, runner);
        SearchBarView searchBar = new SearchBarView(search, box);
        HitsView hits = new HitsView(search, () -> LibraryNames.of(library), searchActs.why(), searchActs.export());
        FacetsView facetsView = new FacetsView(facets);
        ReaderView readerView = new ReaderView(reader, hits::choose, errands::openSection, judging);
        StartPage start = new StartPage(ask, openSource);
        return new Panes(
                search,
                facets,
                reader,
                searchBar,
                new OffersView(search, searchBar, searchActs.words()),
                hits,
                facetsView,
                readerView,
                start,
                new PaneLayout(facetsView, hits, readerView, start, place));
    }

    /// What one pane shows of another.
    void tie() {
        search.requestProperty().subscribe(_ -> reader.setWithoutClaims(search.isWithoutClaims()));
        reader.stateProperty()
                .subscribe(read -> searchBar.sayHeldSentences(
                        read instanceof ReaderState.Open(var reading) ? reading.heldBack() : 0));
        offers.standBelow(searchBar.box(), hits);
    }

    /// Shows what an answer can be narrowed by; at the very first start page that waits for [#greet].
    void follow(SearchState state) {
        readerView.invite(!(state instanceof SearchState.Nothing || state instanceof SearchState.Failed));
        if (!(state instanceof SearchState.Idle) || division.isBegun()) {
            state.shown().ifPresent(answer -> facets.show(search.narrowing(), answer.request(), answer.results()));
        }
    }

    /// Shows the start page, and readies what stands beside it and what it covers.
    ///
    /// @param everything the answer to no question
    /// @param rest       puts in what of it is still missing, and divides
    void greet(StartFacts facts, Answer everything, Runnable rest) {
        start.show(facts);
        division.ready(
                facets.showing(search.narrowing(), everything.request(), everything.results()),
                rest,
                readerView::rehearse);
    }

    /// Puts hits and reader into the window where they are not there yet, divided as they were left.
    void uncover(double windowWidth, WindowPlace place) {
        if (division.uncover()) {
            division.applyCss();
            division.layout();
            division.divideInner(windowWidth, place);
            division.layout();
            readerView.setSourceShare(place.sourceShare());
        }
    }

    /// Where the window stands and how it is divided now.
    WindowPlace place(WindowPlace window) {
        return division.place(window, readerView.sourceShare().orElse(window.sourceShare()));
    }

    void fit(double width) {
        division.setNarrow(PaneLayout.facetsAreDrawer(width));
        readerView.setNarrow(PaneLayout.sourceIsTab(width));
    }
}
