package org.lectern.settings;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A search as it is kept: all that is needed to ask it again. A value; two that ask the same are equal.
///
/// @param query   what was typed; blank where only filters were chosen
/// @param include per facet, by its code, the chosen values
/// @param exclude per facet, by its code, the values left out
/// @param sort    the name of the order of hits
public record KeptSearch(
        String query, Map<String, Set<String>> include, Map<String, Set<String>> exclude, String sort) {

    public KeptSearch {
        query = query.strip();
        include = sorted(include);
        exclude = sorted(exclude);
    }

    /// True where it asks for everything, which is not worth keeping.
    public boolean isBlank() {
        return query.isEmpty() && include.isEmpty() && exclude.isEmpty();
    }

    private static Map<String, Set<String>> sorted(Map<String, Set<String>> values) {
        Map<String, Set<String>> sorted = new TreeMap<>();
        values.forEach((facet, chosen) -> {
            if (!chosen.isEmpty()) {
                sorted.put(facet, Collections.unmodifiableSet(new TreeSet<>(chosen)));
            }
        });
        return Collections.unmodifiableMap(sorted);
    }
}
