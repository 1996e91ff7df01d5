package org.lectern.ui.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.search.Hit;

/// Which section to open, and what was asked when it was found.
///
/// @param sectionId the section
/// @param words     the words that the search marked, to be marked in the text too
/// @param silent    ids of the sources that say nothing of what was asked
public record Opening(String sectionId, Set<String> words, List<String> silent) {

    public Opening {
        words = Set.copyOf(words);
        silent = List.copyOf(silent);
    }

    /// The section of a hit, with the words that its passages mark.
    public static Opening of(Hit hit, List<String> silent) {
        Set<String> words = hit.passages().stream()
                .flatMap(passage -> passage.matches().stream().map(match -> match.in(passage.text())))
                .collect(Collectors.toSet());
        return new Opening(hit.sectionId(), words, silent);
    }
}
