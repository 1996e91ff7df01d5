package org.lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Vocabulary;

/// Counts the values of every facet over what was gathered.
///
/// An excluded value is gone from every count, its own facet's too: a count says how many sections one would get. What
/// was chosen in a facet does not change that facet's counts, or its other values would vanish.
final class FacetCounting {

    private final FacetValues facetValues;
    private final Vocabulary vocabulary;
    private final FacetLabels labels;

    FacetCounting(FacetValues facetValues, Vocabulary vocabulary, FacetLabels labels) {
        this.facetValues = facetValues;
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    List<FacetCounts> counts(Gathering gathered, SearchRequest request) {
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
