package org.lectern.ui.reader;

import java.util.List;
import java.util.Set;

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
}
