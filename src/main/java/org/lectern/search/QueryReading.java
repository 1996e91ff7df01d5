package org.lectern.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Span;

/// How a query was understood, before anything is searched.
///
/// @param query     as typed, cut to the limit
/// @param names     the concepts recognised in it, in order
/// @param corrected words that the index does not know, and what was read instead; spans of the query
/// @param absent    words that the index does not know, with nothing near them
/// @param cut       whether the query was longer than the limit
record QueryReading(
        String query, List<NamedConcept> names, Map<Span, String> corrected, List<Word> absent, boolean cut) {

    /// The query with corrected words in the place of the others.
    Optional<String> suggestion() {
        if (corrected.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(query);
        corrected.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.start(), a.start()))
                .forEach(span -> text.replace(span.start(), span.end(), corrected.get(span)));
        return Optional.of(text.toString());
    }
}
