package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Vocabulary;

/// Counts the values of every facet over what was gathered.
///
/// An excluded value is gone from every count, its own facet's too: a count says how many sections one would get. What
/// was chosen in a facet does not change that facet's counts, or its other values would vanish.
final class FacetCounting {

    private final IndexSearcher searcher;
    private final FacetValues facetValues;
    private final Vocabulary vocabulary;
    private final FacetLabels labels;

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
        Query query = Ranking.withoutExcluded(match, request);
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
            Map<String, Long> counts = new LinkedHashMap<>();
            FacetTally tally = gathered.countedFor(facet);
            facetValues.of(facet).ifPresent(range -> {
                for (int value = range.start(); value <= range.end(); value++) {
                    if (tally.count(value) > 0) {
                        counts.put(facetValues.id(value), (long) tally.count(value));
                    }
                }
            });
            request.include().getOrDefault(facet, Set.of()).forEach(chosen -> counts.putIfAbsent(chosen, 0L));
            request.exclude().getOrDefault(facet, Set.of()).forEach(chosen -> counts.putIfAbsent(chosen, 0L));
            all.add(new FacetCounts(facet, values(facet, counts)));
        }
        return all;
    }

    private List<FacetCounts.Value> values(Facet facet, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(value -> new FacetCounts.Value(
                        value.getKey(),
                        labels.label(facet, value.getKey()),
                        value.getValue(),
                        parent(facet, value.getKey()).filter(counts::containsKey)))
                .sorted(Comparator.comparingLong(FacetCounts.Value::count)
                        .reversed()
                        .thenComparing(FacetCounts.Value::label)
                        .thenComparing(FacetCounts.Value::id))
                .toList();
    }

    private Optional<String> parent(Facet facet, String id) {
        return Facet.ofConcepts().contains(facet) ? vocabulary.concept(id).flatMap(Concept::broader) : Optional.empty();
    }
}
