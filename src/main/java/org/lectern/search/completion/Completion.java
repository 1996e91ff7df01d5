package org.lectern.search.completion;

import java.util.Optional;
import org.lectern.knowledge.Facet;

/// One way to go on from what was typed so far.
///
/// @param kind  what it is the name of
/// @param text  the name, to be asked as a query
/// @param facet the facet of a concept; empty for every other kind
/// @param means the preferred name of the concept, where the text is another name of it
public record Completion(Kind kind, String text, Optional<Facet> facet, Optional<String> means) {

    /// The name of a source or of a section.
    public Completion(Kind kind, String text) {
        this(kind, text, Optional.empty(), Optional.empty());
    }

    public enum Kind {
        CONCEPT,
        SOURCE,
        SECTION
    }
}
