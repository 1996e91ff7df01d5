package org.lectern.search;

import java.util.Optional;
import org.lectern.knowledge.Facet;

/// One way to go on from what was typed so far.
///
/// @param kind  what it is the name of
/// @param text  the name, to be asked as a query
/// @param facet the facet of a concept; empty for every other kind
public record Completion(Kind kind, String text, Optional<Facet> facet) {

    public enum Kind {
        CONCEPT,
        SOURCE,
        SECTION
    }
}
