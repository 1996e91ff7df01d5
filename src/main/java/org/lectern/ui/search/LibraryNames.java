package org.lectern.ui.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;

/// What the ids in hits are called in a library.
///
/// @param sources by their ids
public record LibraryNames(Map<String, SourceSummary> sources, Vocabulary vocabulary) {

    public LibraryNames {
        sources = Map.copyOf(sources);
    }

    public static LibraryNames of(Library library) {
        return new LibraryNames(
                library.sources().stream()
                        .collect(Collectors.toMap(SourceSummary::id, Function.identity(), (first, _) -> first)),
                library.vocabulary());
    }

    Optional<SourceSummary> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /// The names of the first few concepts; one that the vocabulary no longer has is passed over.
    List<String> concepts(List<String> ids, int most) {
        return ids.stream()
                .map(vocabulary::concept)
                .flatMap(Optional::stream)
                .map(Concept::prefLabel)
                .limit(most)
                .toList();
    }
}
