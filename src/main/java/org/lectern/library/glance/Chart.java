package org.lectern.library.glance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        /// Per treatment the sections with a clinical statement that names it, by the strongest support that such a
        /// statement shows. A search narrows by the support of whole sections, so it may find some more.
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
    /// @param behind for each part the values of a facet that narrow to its sections; empty where there are none
    public record Bar(String label, List<Integer> counts, Map<Facet, Set<String>> filter, List<Set<String>> behind) {

        public Bar {
            counts = List.copyOf(counts);
            filter = Map.copyOf(filter);
            behind = behind.stream().map(Set::copyOf).toList();
        }

        public Bar(String label, List<Integer> counts, Map<Facet, Set<String>> filter) {
            this(label, counts, filter, List.of());
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

    /// The sections behind a whole bar; empty where it counts nothing.
    public Optional<SearchRequest> sections(Bar bar) {
        return sections(bar, IntStream.range(0, parts.size()));
    }

    /// The sections behind one part of a bar; where the part is no value of a facet, those behind the bar.
    public Optional<SearchRequest> sections(Bar bar, int part) {
        return sections(bar, IntStream.of(part));
    }

    private Optional<SearchRequest> sections(Bar bar, IntStream chosen) {
        int[] counted = chosen.filter(part -> bar.counts().get(part) > 0).toArray();
        if (counted.length == 0) {
            return Optional.empty();
        }
        Map<Facet, Set<String>> narrowed = new EnumMap<>(Facet.class);
        narrowed.putAll(bar.filter());
        if (!bar.behind().isEmpty()) {
            narrowed.put(
                    kind == Kind.SUPPORT ? Facet.EVIDENCE : Facet.CLAIM,
                    Arrays.stream(counted)
                            .boxed()
                            .flatMap(part -> bar.behind().get(part).stream())
                            .collect(Collectors.toSet()));
        }
        return Optional.of(SearchRequest.of("").withInclude(narrowed));
    }

    static final Comparator<Bar> LONGEST_FIRST =
            Comparator.comparingInt(Bar::total).reversed().thenComparing(Bar::label);
}
