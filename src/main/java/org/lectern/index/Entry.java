package org.lectern.index;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.lectern.knowledge.Facet;

/// What the index holds of one section, or of one record of a plain collection.
///
/// @param id          the section's id
/// @param sourceId    its source
/// @param sourceTitle the title of its source
/// @param position    its place in its source, from 0
/// @param words       everything that is searched as words
/// @param facets      per facet the values that it counts for; concepts together with all that stands above them
/// @param concepts    the concepts that it carries
/// @param standing    what speaks for or against trusting it
/// @param dates       the source's dates
public record Entry(
        String id,
        String sourceId,
        String sourceTitle,
        int position,
        Words words,
        Map<Facet, Set<String>> facets,
        Carried concepts,
        Standing standing,
        Dates dates) {

    public Entry {
        facets = Map.copyOf(facets);
    }

    /// @param title the section's own title
    /// @param trail the titles above it
    /// @param names other names that it lists for itself; empty for sections of a library
    /// @param text  its text without title and markup: what passages are cut from
    public record Words(String title, List<String> trail, List<String> names, String text) {

        public Words {
            trail = List.copyOf(trail);
            names = List.copyOf(names);
        }
    }

    /// @param mentions how often each concept is mentioned, majors first
    /// @param majors   those that the title names
    /// @param broader  what stands above the carried concepts and is not itself carried
    /// @param broaderMajors what stands above the majors
    public record Carried(
            Map<String, Integer> mentions, Set<String> majors, Set<String> broader, Set<String> broaderMajors) {

        public static Carried nothing() {
            return new Carried(Map.of(), Set.of(), Set.of(), Set.of());
        }
    }

    /// Days as `yyyymmdd`; a month or year alone counts from its first day.
    public record Dates(OptionalInt issued, OptionalInt modified) {

        public static Dates unknown() {
            return new Dates(OptionalInt.empty(), OptionalInt.empty());
        }
    }
}
