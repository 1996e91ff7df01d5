package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;

/// Which section to open, and what was asked when it was found.
///
/// @param sectionId the section
/// @param asked     what was asked, to be marked in the text as in the passages of the hits; empty where nothing was
/// @param silent    ids of the sources that say nothing of what was asked
/// @param listed    ids of the sections in the list of hits that it was opened from
/// @param allListed false where that list has not every hit
public record Opening(
        String sectionId, Optional<SearchRequest> asked, List<String> silent, Set<String> listed, boolean allListed) {

    public Opening {
        silent = List.copyOf(silent);
        listed = Set.copyOf(listed);
    }

    public Opening(String sectionId, Optional<SearchRequest> asked, List<String> silent) {
        this(sectionId, asked, silent, Set.of(), true);
    }

    /// The same request, with another section.
    Opening in(String section) {
        return new Opening(section, asked, silent, listed, allListed);
    }

    /// The section of a hit, from the list in which it stands.
    public static Opening of(Hit hit, SearchRequest asked, SearchResults results) {
        return of(hit.sectionId(), asked, results);
    }

    /// A section, beside the list of what was asked; it need not stand in that.
    public static Opening of(String sectionId, SearchRequest asked, SearchResults results) {
        Set<String> listed = results.hits().stream().map(Hit::sectionId).collect(Collectors.toSet());
        return new Opening(
                sectionId,
                Optional.of(asked),
                results.silent(),
                listed,
                results.hits().size() >= results.total());
    }
}
