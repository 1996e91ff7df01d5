package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Vocabulary;

/// Counts the values of every facet over what was gathered.
///
/// An excluded value is gone from every count, its own facet's too: a count says how many sections one would get. What
/// was chosen in a facet does not change that facet's counts, or its other values would vanish.
final class FacetCounting {

    private final Optional<SortedSetDocValuesReaderState> state;
    private final Vocabulary vocabulary;
    private final FacetLabels labels;

    FacetCounting(Optional<SortedSetDocValuesReaderState> state, Vocabulary vocabulary, FacetLabels labels) {
        this.state = state;
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    List<FacetCounts> counts(Gathering gathered, SearchRequest request) throws IOException {
        Map<FacetsCollector, Facets> counted = new HashMap<>();
        List<FacetCounts> all = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Long> counts = new LinkedHashMap<>();
            if (state.isPresent()) {
                FacetsCollector over = gathered.countedFor(facet);
                Facets facets = counted.get(over);
                if (facets == null) {
                    facets = new SortedSetDocValuesFacetCounts(state.get(), over);
                    counted.put(over, facets);
                }
                put(facets.getAllChildren(facet.code()), counts);
            }
            request.include().getOrDefault(facet, Set.of()).forEach(chosen -> counts.putIfAbsent(chosen, 0L));
            request.exclude().getOrDefault(facet, Set.of()).forEach(chosen -> counts.putIfAbsent(chosen, 0L));
            all.add(new FacetCounts(facet, values(facet, counts)));
        }
        return all;
    }

    @SuppressWarnings("NullAway") // Lucene answers null where no section has a value of the facet.
    private static void put(FacetResult result, Map<String, Long> counts) {
        if (result != null) {
            for (LabelAndValue value : result.labelValues) {
                if (value.value.longValue() > 0) {
                    counts.put(value.label, value.value.longValue());
                }
            }
        }
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
