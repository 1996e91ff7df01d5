package org.lectern.search;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Facet;

/// The values of one facet among the sections that match everything but this facet's own choice, so that a value does
/// not vanish once another is chosen ("drill sideways").
///
/// @param facet  the facet
/// @param values its values, most frequent first; a chosen value is there also at zero
public record FacetCounts(Facet facet, List<Value> values) {

    public FacetCounts {
        values = List.copyOf(values);
    }

    /// @param id    a concept id, or the code of a topic, level, kind or source
    /// @param label the name to show
    /// @param count how many sections one would get
    /// @param parent the id of the broader value, where the facet is a tree and the parent is in the list
    public record Value(String id, String label, long count, Optional<String> parent) {}
}
