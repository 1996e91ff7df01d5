package org.lectern.ui.facet;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.lectern.knowledge.Facet;
import org.lectern.search.FacetCounts;
import org.lectern.search.FacetCounts.Value;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.ui.style.Texts;

/// The eight sides from which an answer can be narrowed. It shows what it is given and says what was chosen; the
/// request itself is not its business.
public final class FacetsViewModel {

    private static final List<Facet> ORDER = List.of(
            Facet.DISEASE_TYPE,
            Facet.SYMPTOM,
            Facet.TEST,
            Facet.TREATMENT,
            Facet.EVIDENCE,
            Facet.TOPIC,
            Facet.CLAIM,
            Facet.SOURCE);

    private final List<FacetViewModel> facets =
            ORDER.stream().map(FacetViewModel::new).toList();
    private final ReadOnlyBooleanWrapper narrowed = new ReadOnlyBooleanWrapper();
    private final BiConsumer<Facet, String> include;
    private final BiConsumer<Facet, String> exclude;
    private final Runnable clear;
    private String query = "";
    private int showings;

    public FacetsViewModel(BiConsumer<Facet, String> include, BiConsumer<Facet, String> exclude, Runnable clear) {
        this.include = include;
        this.exclude = exclude;
        this.clear = clear;
    }

    public List<FacetViewModel> facets() {
        return facets;
    }

    public ReadOnlyBooleanProperty narrowedProperty() {
        return narrowed.getReadOnlyProperty();
    }

    public void toggle(Facet facet, String value) {
        include.accept(facet, value);
    }

    public void leaveOut(Facet facet, String value) {
        exclude.accept(facet, value);
    }

    public void clear() {
        clear.run();
    }

    /// @param request  by what it is narrowed now, or will be once the answer is here
    /// @param answered what the results answer
    public void show(SearchRequest request, SearchRequest answered, SearchResults results) {
        showing(request, answered, results).forEach(Runnable::run);
    }

    /// The same in steps, one a facet, for who has only a frame's time at once; those that come after a newer answer do
    /// nothing.
    public List<Runnable> showing(SearchRequest request, SearchRequest answered, SearchResults results) {
        boolean sameQuery = answered.query().equals(query);
        query = answered.query();
        int showing = ++showings;
        narrowed.set(!request.include().isEmpty() || !request.exclude().isEmpty());
        return facets.stream()
                .<Runnable>map(facet -> () -> {
                    if (showing == showings) {
                        show(facet, request, results, sameQuery);
                    }
                })
                .toList();
    }

    private static void show(FacetViewModel facet, SearchRequest request, SearchResults results, boolean sameQuery) {
        facet.show(
                named(facet.facet(), results),
                sameQuery,
                request.include().getOrDefault(facet.facet(), Set.of()),
                request.exclude().getOrDefault(facet.facet(), Set.of()));
    }

    private static List<Value> named(Facet facet, SearchResults results) {
        return results.facets().stream()
                .filter(counts -> counts.facet() == facet)
                .map(FacetCounts::values)
                .flatMap(List::stream)
                .map(value -> new Value(
                        value.id(), Texts.valueName(facet, value.id(), value.label()), value.count(), value.parent()))
                .toList();
    }
}
