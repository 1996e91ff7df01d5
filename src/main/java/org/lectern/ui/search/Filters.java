package org.lectern.ui.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Facet;
import org.lectern.search.SearchRequest;

/// How a choice changes a request. Pure functions.
final class Filters {

    private static final Set<String> ALL_CLAIMS =
            Arrays.stream(ClaimKind.values()).map(ClaimKind::name).collect(Collectors.toUnmodifiableSet());

    private Filters() {}

    static SearchRequest toggleInclude(SearchRequest request, Facet facet, String value) {
        SearchRequest without = request.withExclude(minus(request.exclude(), facet, value));
        return without.withInclude(toggled(without.include(), facet, value));
    }

    static SearchRequest toggleExclude(SearchRequest request, Facet facet, String value) {
        SearchRequest without = request.withInclude(minus(request.include(), facet, value));
        return without.withExclude(toggled(without.exclude(), facet, value));
    }

    /// "Without claims" stays: it holds statements back and narrows nothing, so that it is no filter.
    static SearchRequest cleared(SearchRequest request) {
        SearchRequest all = request.withInclude(Map.of()).withExclude(Map.of());
        return isWithoutClaims(request) ? withoutClaims(all, true) : all;
    }

    static boolean isWithoutClaims(SearchRequest request) {
        return request.exclude().getOrDefault(Facet.CLAIM, Set.of()).containsAll(ALL_CLAIMS);
    }

    static SearchRequest withoutClaims(SearchRequest request, boolean on) {
        Map<Facet, Set<String>> exclude = copy(request.exclude());
        Map<Facet, Set<String>> include = copy(request.include());
        if (on) {
            exclude.put(Facet.CLAIM, ALL_CLAIMS);
            include.remove(Facet.CLAIM);
        } else {
            exclude.remove(Facet.CLAIM);
        }
        return request.withInclude(include).withExclude(exclude);
    }

    private static Map<Facet, Set<String>> minus(Map<Facet, Set<String>> values, Facet facet, String value) {
        Map<Facet, Set<String>> copy = copy(values);
        copy.getOrDefault(facet, new LinkedHashSet<>()).remove(value);
        return copy;
    }

    private static Map<Facet, Set<String>> toggled(Map<Facet, Set<String>> values, Facet facet, String value) {
        Map<Facet, Set<String>> copy = copy(values);
        Set<String> chosen = copy.computeIfAbsent(facet, _ -> new LinkedHashSet<>());
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        return copy;
    }

    private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> values) {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, chosen) -> copy.put(facet, new LinkedHashSet<>(chosen)));
        return copy;
    }
}
