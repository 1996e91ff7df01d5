package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Vocabulary;
import org.lectern.task.Once;

/// Counts the values of every facet over what was gathered.
///
/// An excluded value is gone from every count, its own facet's too: a count says how many sections one would get. What
/// was chosen in a facet does not change that facet's counts, or its other values would vanish.
final class FacetCounting {

    private final IndexSearcher searcher;
    private final FacetValues facetValues;
    private final Vocabulary vocabulary;
    private final FacetLabels labels;
    private final Supplier<Map<Facet, FacetOrder>> orders = new Once<>(this::orders);

    FacetCounting(IndexSearcher searcher, FacetValues facetValues, Vocabulary vocabulary, FacetLabels labels) {
        this.searcher = searcher;
        this.facetValues = facetValues;
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    /// @param total   how many sections match, and pass all that was chosen
    /// @param stopped whether there was no time to count them all
    record Counted(int total, boolean stopped, List<FacetCounts> facets) {}

    Counted count(Query match, SearchRequest request, Deadline deadline) throws IOException {
        Map<Facet, Weight> chosen = chosen(request);
        Query query = Ranking.withoutExcluded(Lighter.withoutScores(match), request);
        return searcher.search(query, new CollectorManager<Gathering, Counted>() {
            @Override
            public Gathering newCollector() {
                return new Gathering(chosen, facetValues, deadline);
            }

            /// One thread counts, so that there is one collector.
            @Override
            public Counted reduce(Collection<Gathering> collectors) {
                Gathering only = collectors.iterator().next();
                return new Counted(only.total(), only.wasStopped(), counts(only, request));
            }
        });
    }

    private Map<Facet, Weight> chosen(SearchRequest request) throws IOException {
        Map<Facet, Weight> chosen = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, Set<String>> facet : request.include().entrySet()) {
            Query any = searcher.rewrite(Ranking.any(facet.getKey(), facet.getValue()));
            chosen.put(facet.getKey(), searcher.createWeight(any, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return chosen;
    }

    private List<FacetCounts> counts(Gathering gathered, SearchRequest request) {
        List<FacetCounts> all = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            all.add(new FacetCounts(facet, values(facet, gathered.countedFor(facet), request)));
        }
        return all;
    }

    /// What was chosen is there also at zero, and then last.
    private List<FacetCounts.Value> values(Facet facet, FacetTally tally, SearchRequest request) {
        Optional<FacetOrder> order = Optional.ofNullable(orders.get().get(facet));
        List<Integer> counted = order.map(values -> values.counted(tally)).orElse(List.of());
        Set<String> ids = counted.stream().map(facetValues::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> chosen = chosen(facet, request);
        chosen.removeAll(ids);
        ids.addAll(chosen);
        List<FacetCounts.Value> values = new ArrayList<>();
        for (int value : counted) {
            String id = facetValues.id(value);
            String label = order.orElseThrow().label(value);
            values.add(new FacetCounts.Value(
                    id, label, tally.count(value), parent(facet, id).filter(ids::contains)));
        }
        chosen.stream()
                .map(id -> new FacetCounts.Value(
                        id, labels.label(facet, id), 0, parent(facet, id).filter(ids::contains)))
                .sorted(Comparator.comparing(FacetCounts.Value::label).thenComparing(FacetCounts.Value::id))
                .forEach(values::add);
        return values;
    }

    private static Set<String> chosen(Facet facet, SearchRequest request) {
        Set<String> chosen = new HashSet<>(request.include().getOrDefault(facet, Set.of()));
        chosen.addAll(request.exclude().getOrDefault(facet, Set.of()));
        return chosen;
    }

    private Map<Facet, FacetOrder> orders() {
        Map<Facet, FacetOrder> orders = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facetValues
                    .of(facet)
                    .ifPresent(range -> orders.put(facet, new FacetOrder(facet, range, facetValues, labels)));
        }
        return orders;
    }

    private Optional<String> parent(Facet facet, String id) {
        return Facet.ofConcepts().contains(facet) ? vocabulary.concept(id).flatMap(Concept::broader) : Optional.empty();
    }
}
