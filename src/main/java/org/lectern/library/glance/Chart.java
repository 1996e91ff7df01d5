package org.lectern.library.glance;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.knowledge.Facet;
import org.lectern.search.SearchRequest;

/// Bars of counts, each cut into the same parts in the same order.
///
/// @param kind  what is counted
/// @param parts the codes of the parts: levels of support, kinds of claim, facets
/// @param bars  the bars, the longest first unless they are sources, which keep the order of the library
public record Chart(Kind kind, List<String> parts, List<Bar> bars) {

    /// The part that gathers what is too rare for a part of its own.
    public static final String REST = "REST";

    /// What is counted.
    public enum Kind {
        /// Per treatment the sections that carry it and make a clinical claim, by the strongest support that each
        /// shows.
        SUPPORT,
        /// Per source its flagged claims, by kind.
        CLAIMS,
        /// Per source the concepts that it carries, by facet.
        COVERAGE
    }

    public Chart {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
    }

    /// One bar.
    ///
    /// @param label  what it stands for, in words
    /// @param counts one count for each part
    /// @param filter what narrows a search to the sections behind it
    public record Bar(String label, List<Integer> counts, Map<Facet, Set<String>> filter) {

        public Bar {
            counts = List.copyOf(counts);
            filter = Map.copyOf(filter);
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// The longest bar; at least 1.
    public int longest() {
        return bars.stream().mapToInt(Bar::total).max().stream()
                .map(most -> Math.max(1, most))
                .findFirst()
                .orElse(1);
    }

    /// How much of each part there is in all bars.
    public int total(int part) {
        return bars.stream().mapToInt(bar -> bar.counts().get(part)).sum();
    }

    /// The sections behind a whole bar: where levels of support are counted, those that show one of its levels, for
    /// a section without a clinical claim counts for none.
    public SearchRequest sections(Bar bar) {
        return kind == Kind.SUPPORT ? narrowed(bar, Facet.EVIDENCE, shown(bar)) : whole(bar);
    }

    private static SearchRequest whole(Bar bar) {
        return SearchRequest.of("").withInclude(bar.filter());
    }

    private Set<String> shown(Bar bar) {
        return IntStream.range(0, parts.size())
                .filter(part -> bar.counts().get(part) > 0)
                .mapToObj(parts::get)
                .collect(Collectors.toSet());
    }

    /// The sections behind one part of a bar; where the part is no value of a facet, those behind the bar.
    public SearchRequest sections(Bar bar, int part) {
        String code = parts.get(part);
        if (code.equals(REST) || kind == Kind.COVERAGE) {
            return whole(bar);
        }
        return narrowed(bar, kind == Kind.SUPPORT ? Facet.EVIDENCE : Facet.CLAIM, Set.of(code));
    }

    private static SearchRequest narrowed(Bar bar, Facet facet, Set<String> values) {
        Map<Facet, Set<String>> narrowed = new EnumMap<>(Facet.class);
        narrowed.putAll(bar.filter());
        narrowed.put(facet, values);
        return SearchRequest.of("").withInclude(narrowed);
    }

    static final Comparator<Bar> LONGEST_FIRST =
            Comparator.comparingInt(Bar::total).reversed().thenComparing(Bar::label);
}
