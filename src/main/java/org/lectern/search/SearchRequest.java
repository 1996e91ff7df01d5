package org.lectern.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.lectern.knowledge.Facet;

/// All that decides the results of a search, and nothing else.
///
/// @param query     what was typed; blank means everything
/// @param include   per facet the chosen values: OR inside a facet, AND between facets; a concept stands for all
///                  below it
/// @param exclude   per facet the values that no hit may have
/// @param sort      the order of hits
/// @param offset    how many hits to skip
/// @param limit     how many hits to return, at most [#LARGEST_LIMIT]
/// @param dismissed ids of concepts that the query was read for and that the person took away again
public record SearchRequest(
        String query,
        Map<Facet, Set<String>> include,
        Map<Facet, Set<String>> exclude,
        Sort sort,
        int offset,
        int limit,
        Set<String> dismissed) {

    public static final int LARGEST_LIMIT = 1_000;

    public enum Sort {
        RELEVANCE,
        /// By source, then by place in the source.
        SOURCE,
        /// Strongest support first, then relevance.
        EVIDENCE
    }

    public SearchRequest {
        include = copy(include);
        exclude = copy(exclude);
        dismissed = Set.copyOf(dismissed);
        if (offset < 0 || limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    public static SearchRequest of(String query) {
        return new SearchRequest(query, Map.of(), Map.of(), Sort.RELEVANCE, 0, 20, Set.of());
    }

    public SearchRequest withQuery(String other) {
        return new SearchRequest(other, include, exclude, sort, 0, limit, dismissed);
    }

    public SearchRequest withInclude(Map<Facet, Set<String>> other) {
        return new SearchRequest(query, other, exclude, sort, 0, limit, dismissed);
    }

    public SearchRequest withExclude(Map<Facet, Set<String>> other) {
        return new SearchRequest(query, include, other, sort, 0, limit, dismissed);
    }

    public SearchRequest withSort(Sort other) {
        return new SearchRequest(query, include, exclude, other, 0, limit, dismissed);
    }

    public SearchRequest withPage(int newOffset, int newLimit) {
        return new SearchRequest(query, include, exclude, sort, newOffset, newLimit, dismissed);
    }

    public SearchRequest withDismissed(Set<String> other) {
        return new SearchRequest(query, include, exclude, sort, 0, limit, other);
    }

    private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> values) {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, chosen) -> {
            if (!chosen.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(chosen)));
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
