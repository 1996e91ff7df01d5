package org.lectern.ui.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.knowledge.Facet;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchRequest.Sort;
import org.lectern.settings.KeptSearch;

/// A request as it is kept, and back. Pure functions. What a kept search has that this version does not know is left
/// out.
final class Keeping {

    private Keeping() {}

    static KeptSearch of(SearchRequest request) {
        return new KeptSearch(
                request.query(),
                codes(request.include()),
                codes(request.exclude()),
                request.sort().name());
    }

    static SearchRequest request(KeptSearch kept) {
        Sort sort = Sort.RELEVANCE;
        for (Sort each : Sort.values()) {
            sort = each.name().equals(kept.sort()) ? each : sort;
        }
        return SearchRequest.of(kept.query())
                .withInclude(facets(kept.include()))
                .withExclude(facets(kept.exclude()))
                .withSort(sort);
    }

    private static Map<String, Set<String>> codes(Map<Facet, Set<String>> values) {
        Map<String, Set<String>> codes = new TreeMap<>();
        values.forEach((facet, chosen) -> codes.put(facet.code(), chosen));
        return codes;
    }

    private static Map<Facet, Set<String>> facets(Map<String, Set<String>> values) {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        values.forEach((code, chosen) -> Facet.ofCode(code).ifPresent(facet -> facets.put(facet, chosen)));
        return facets;
    }
}
