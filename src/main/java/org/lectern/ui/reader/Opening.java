package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.search.Hit;
import org.lectern.search.SearchResults;

/// Which section to open, and what was asked when it was found.
///
/// @param sectionId the section
/// @param words     the words that the search marked, to be marked in the text too
/// @param silent    ids of the sources that say nothing of what was asked
/// @param listed    ids of the sections in the list of hits that it was opened from
/// @param allListed false where that list has not every hit
public record Opening(String sectionId, Set<String> words, List<String> silent, Set<String> listed, boolean allListed) {

    public Opening {
        words = Set.copyOf(words);
        silent = List.copyOf(silent);
        listed = Set.copyOf(listed);
    }

    public Opening(String sectionId, Set<String> words, List<String> silent) {
        this(sectionId, words, silent, Set.of(), true);
    }

    /// The same request, with another section.
    Opening in(String section) {
        return new Opening(section, words, silent, listed, allListed);
    }

    /// The section of a hit, with the words that its passages mark.
    public static Opening of(Hit hit, List<String> silent) {
        Set<String> words = hit.passages().stream()
                .flatMap(passage -> passage.matches().stream().map(match -> match.in(passage.text())))
                .collect(Collectors.toSet());
        return new Opening(hit.sectionId(), words, silent);
    }

    /// The same, where there is a list.
    public static Opening of(Hit hit, Optional<SearchResults> list) {
        return list.map(results -> of(hit, results)).orElse(of(hit, List.of()));
    }

    /// The same, from the list in which the hit stands.
    public static Opening of(Hit hit, SearchResults results) {
        Opening alone = of(hit, results.silent());
        Set<String> listed = results.hits().stream().map(Hit::sectionId).collect(Collectors.toSet());
        return new Opening(
                alone.sectionId,
                alone.words,
                alone.silent,
                listed,
                results.hits().size() >= results.total());
    }
}
