package org.lectern.search;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Evidence;
import org.lectern.search.passage.Passage;

/// One section that matches.
///
/// @param rank        1 for the first
/// @param score       comparable within one result only
/// @param sectionId   the section
/// @param sourceId    its source
/// @param path        titles above it
/// @param title       its title
/// @param evidence    the strongest support it shows
/// @param claims      how many promotional claims it makes
/// @param conceptIds  what it carries, majors first
/// @param passages    the best stretches of its text with the matches in them
public record Hit(
        int rank,
        float score,
        String sectionId,
        String sourceId,
        List<String> path,
        String title,
        Optional<Evidence> evidence,
        int claims,
        List<String> conceptIds,
        List<Passage> passages) {

    public Hit {
        path = List.copyOf(path);
        conceptIds = List.copyOf(conceptIds);
        passages = List.copyOf(passages);
    }

    public boolean isPromotional() {
        return claims > 0;
    }
}
