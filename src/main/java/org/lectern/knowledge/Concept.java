package org.lectern.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One entry of the controlled vocabulary, in the words of SKOS.
///
/// @param id          kebab-case, unique over all facets
/// @param facet       the facet that it is a value of
/// @param prefLabel   the name that is shown
/// @param altLabels   other names: abbreviations, brands, lay words, other spellings
/// @param hiddenLabels misspellings, slips and turns of everyday speech; found, never shown
/// @param notLabels   longer phrases in which one of the labels stands without meaning this concept
/// @param broader     the id of the more general concept, where there is one
/// @param scopeNote   one sentence where the term is easily confused
/// @param exactMatch  identifiers in MeSH, HPO, DOID and the like, `scheme:code`
/// @param group       true for a heading of the tree that no words of a text name by themselves
public record Concept(
        String id,
        Facet facet,
        String prefLabel,
        List<String> altLabels,
        List<String> hiddenLabels,
        List<String> notLabels,
        Optional<String> broader,
        Optional<String> scopeNote,
        List<String> exactMatch,
        boolean group) {

    public Concept {
        altLabels = List.copyOf(altLabels);
        hiddenLabels = List.copyOf(hiddenLabels);
        notLabels = List.copyOf(notLabels);
        exactMatch = List.copyOf(exactMatch);
    }

    /// Every name under which a text or a query may mean this concept.
    public List<String> labels() {
        return Stream.of(List.of(prefLabel), altLabels, hiddenLabels)
                .flatMap(List::stream)
                .toList();
    }
}
