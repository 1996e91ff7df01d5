package org.lectern.search;

import java.util.Map;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Vocabulary;

/// The name to show for a value of a facet.
@FunctionalInterface
public interface FacetLabels {

    String label(Facet facet, String id);

    /// Concepts by their preferred names, sources by their titles, everything else by its code.
    static FacetLabels of(Vocabulary vocabulary, Map<String, String> sourceTitles) {
        FacetLabels concepts = of(vocabulary);
        return (facet, id) -> facet == Facet.SOURCE ? sourceTitles.getOrDefault(id, id) : concepts.label(facet, id);
    }

    /// Concepts by their preferred names, everything else by its code.
    static FacetLabels of(Vocabulary vocabulary) {
        return (facet, id) -> Facet.ofConcepts().contains(facet)
                ? vocabulary.concept(id).map(Concept::prefLabel).orElse(id)
                : id;
    }
}
