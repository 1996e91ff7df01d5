package org.lectern.ui.search;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.TellingWords;
import org.lectern.search.completion.Completion;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// The request, and the state of its answer. Everything that changes the request goes through here, so that there is
/// one request at a time and the latest wins.
public final class SearchViewModel {

    private static final Duration TYPING = Duration.ofMillis(120);
    private static final int PAGE = 50;
    private static final int MOST_OTHERS = 6;

    private final Library library;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<SearchRequest> request = new ReadOnlyObjectWrapper<>(start());
    private final ReadOnlyObjectWrapper<SearchState> state;
    private final OffersViewModel offers;

    public SearchViewModel(Library library, TaskRunner runner, OffersViewModel offers) {
        this.library = library;
        this.runner = runner;
        this.offers = offers;
        this.state = new ReadOnlyObjectWrapper<>(new SearchState.Searching(start(), Optional.empty()));
    }

    private static SearchRequest start() {
        return SearchRequest.of("").withPage(0, PAGE);
    }

    public ReadOnlyObjectProperty<SearchRequest> requestProperty() {
        return request.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SearchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Ways to go on from what stands in the box.
    public OffersViewModel offers() {
        return offers;
    }

    /// The query as it stands in the box while one types: answered after a short pause.
    public void type(String query) {
        if (!query.equals(request.get().query())) {
            ask(withQuery(query), TYPING);
            offers.typed(query);
        }
    }

    /// The query as meant: answered at once, and the offers go away.
    public void submit(String query) {
        offers.end();
        ask(withQuery(query), Duration.ZERO);
    }

    private SearchRequest withQuery(String query) {
        return request.get().withQuery(query).withDismissed(Set.of()).withPage(0, PAGE);
    }

    /// Takes an offer: a name as the query, a search of one's own with its filters and its order.
    public void take(Offer offer) {
        if (offer instanceof Offer.Named(Completion completion)) {
            submit(completion.text());
        } else {
            restore(SearchesViewModel.request(offer).withPage(0, PAGE));
        }
    }

    /// A concept that the query was read for is taken as plain words from now on.
    public void dismissConcept(String conceptId) {
        Set<String> dismissed = new HashSet<>(request.get().dismissed());
        dismissed.add(conceptId);
        change(before -> before.withDismissed(dismissed));
    }

    public void toggleInclude(Facet facet, String value) {
        change(before -> Filters.toggleInclude(choosing(before, facet), facet, value));
    }

    public void toggleExclude(Facet facet, String value) {
        change(before -> Filters.toggleExclude(choosing(before, facet), facet, value));
    }

    /// Who chooses among claims wants to see them.
    private static SearchRequest choosing(SearchRequest before, Facet facet) {
        return facet == Facet.CLAIM ? narrowing(before) : before;
    }

    /// Takes away whatever narrows the hits.
    public void clearFilters() {
        change(Filters::cleared);
    }

    /// The request as far as it narrows the hits. "Without claims" does not: it holds statements back, not sections.
    public SearchRequest narrowing() {
        return narrowing(request.get());
    }

    static SearchRequest narrowing(SearchRequest request) {
        return Filters.isWithoutClaims(request) ? Filters.withoutClaims(request, false) : request;
    }

    public boolean isWithoutClaims() {
        return Filters.isWithoutClaims(request.get());
    }

    public void setWithoutClaims(boolean on) {
        if (on != isWithoutClaims()) {
            change(before -> Filters.withoutClaims(before, on));
        }
    }

    public void sort(SearchRequest.Sort sort) {
        change(before -> before.withSort(sort));
    }

    /// Asks for the next page of hits below those on the screen.
    public void more() {
        int limit = Math.min(request.get().limit() + PAGE, SearchRequest.LARGEST_LIMIT);
        ask(request.get().withPage(0, limit), Duration.ZERO);
    }

    /// Back to a blank query without any filter.
    public void home() {
        offers.end();
        ask(start(), Duration.ZERO);
    }

    /// Asks the same again, after a failure.
    public void retry() {
        ask(request.get(), Duration.ZERO);
    }

    /// Asks what was asked before, as back and forward do.
    public void restore(SearchRequest before) {
        offers.end();
        ask(before, Duration.ZERO);
    }

    private void change(UnaryOperator<SearchRequest> by) {
        ask(by.apply(request.get()).withPage(0, PAGE), Duration.ZERO);
    }

    private void ask(SearchRequest next, Duration wait) {
        request.set(next);
        state.set(new SearchState.Searching(next, state.get().shown()));
        runner.run(
                Lane.SEARCH,
                wait,
                _ -> answer(library, next),
                answer -> state.set(SearchState.of(answer)),
                problem -> state.set(new SearchState.Failed(next, problem)));
    }

    private static Answer answer(Library library, SearchRequest request) {
        SearchRequest narrowing = narrowing(request);
        SearchResults found = library.search(narrowing);
        UnflaggedHits unflagged = new UnflaggedHits(library, request);
        SearchResults results = narrowing.equals(request) ? found : unflagged.of(found);
        boolean filtered =
                !narrowing.include().isEmpty() || !narrowing.exclude().isEmpty();
        long alone = results.total() == 0 && filtered ? total(library, Filters.cleared(narrowing)) : 0;
        return new Answer(
                request, results, unflagged.held(), alone, results.total() == 0 ? others(library, request) : List.of());
    }

    /// The telling words of a query that found nothing as a whole, each with what it finds under the same filters,
    /// which stay when it is asked.
    private static List<Answer.Other> others(Library library, SearchRequest request) {
        List<String> words =
                TellingWords.in(request.query()).stream().limit(MOST_OTHERS).toList();
        return words.equals(List.of(request.query()))
                ? List.of()
                : words.stream()
                        .map(word -> new Answer.Other(
                                word,
                                total(
                                        library,
                                        narrowing(request).withQuery(word).withDismissed(Set.of()))))
                        .filter(other -> other.count() > 0)
                        .toList();
    }

    private static long total(Library library, SearchRequest request) {
        return library.search(request.withPage(0, 1)).total();
    }
}
