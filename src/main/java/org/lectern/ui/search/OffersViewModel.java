package org.lectern.ui.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Library;
import org.lectern.search.completion.Completion;
import org.lectern.settings.KeptSearch;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// Ways to go on from what stands in the search box: own searches first, a few, then names that the library has.
public final class OffersViewModel {

    private static final Duration TYPING = Duration.ofMillis(120);
    private static final int MOST = 8;
    private static final int MOST_OWN = 3;

    private final Library library;
    private final TaskRunner runner;
    private final SearchesViewModel searches;
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();

    public OffersViewModel(Library library, TaskRunner runner, SearchesViewModel searches) {
        this.library = library;
        this.runner = runner;
        this.searches = searches;
    }

    /// Empty where there is nothing to offer.
    public ObservableList<Offer> offers() {
        return offers;
    }

    void typed(String query) {
        runner.run(
                Lane.COMPLETION,
                TYPING,
                _ -> query.isBlank() ? List.<Completion>of() : library.complete(query, MOST),
                named -> offers.setAll(together(query, named)),
                _ -> offers.clear());
    }

    /// Offers the own searches for a box in which nothing stands; false where there is none.
    public boolean recall() {
        runner.cancel(Lane.COMPLETION);
        List<Offer> own = searches.all();
        offers.setAll(own.subList(0, Math.min(MOST, own.size())));
        return !offers.isEmpty();
    }

    public void end() {
        runner.cancel(Lane.COMPLETION);
        offers.clear();
    }

    private List<Offer> together(String query, List<Completion> named) {
        List<Offer> all = new ArrayList<>();
        searches.like(query).stream()
                .filter(offer -> !isEcho(offer, query))
                .limit(MOST_OWN)
                .forEach(all::add);
        named.stream()
                .filter(each -> !each.text().equalsIgnoreCase(query.strip()))
                .filter(each -> all.stream().noneMatch(own -> isEcho(own, each.text())))
                .map(Offer.Named::new)
                .forEach(all::add);
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /// True where the offer would ask what stands in the box already, and nothing more.
    private static boolean isEcho(Offer offer, String query) {
        return offer instanceof Offer.Earlier(KeptSearch search)
                && search.query().equalsIgnoreCase(query.strip())
                && search.include().isEmpty()
                && search.exclude().isEmpty();
    }
}
