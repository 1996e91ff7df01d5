package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.index.Entry;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.LibraryIndex;
import org.lectern.index.SourceEntries;
import org.lectern.index.Standing;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.task.Progress;
import org.lectern.testing.HandmadeLibrary;

/// For random libraries, queries and filters every count is that of a reader who counts by hand.
final class FacetCountsPropertyTest {

    private static final List<String> WORDS = List.of(
            "wheeze",
            "cough",
            "night",
            "spirometry",
            "peak flow",
            "inhaler",
            "spacer",
            "relief",
            "steroid tablet",
            "tightness");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void everyCountIsThatOfAReaderWhoCounts(long seed) throws IOException {
        Random random = new Random(seed);
        HandmadeLibrary library = asthma(random);
        List<Entry> entries = library.entries().stream()
                .map(SourceEntries::entries)
                .flatMap(List::stream)
                .toList();
        try (SectionSearch search = library.search()) {
            for (int i = 0; i < 60; i++) {
                SearchRequest request = request(random, entries);
                assertCounts(search.search(request), request, entries);
            }
        }
    }

    /// A segment keeps the numbers of its values in two bytes each while they fit; here one does not fit, one does.
    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void moreValuesThanTwoBytesCanTellApartAreCountedRight(long seed) throws IOException {
        Random random = new Random(seed);
        List<Entry> many = crowd(random, "crowd", 900, 75);
        List<Entry> few = crowd(random, "few", 60, 3);
        List<Entry> entries = Stream.concat(many.stream(), few.stream()).toList();
        Vocabulary none = new Vocabulary(List.of());
        try (LibraryIndex index = LibraryIndex.inMemory()) {
            index.update(List.of(new SourceEntries("crowd", "1", many)), Set.of(), Progress.unwatched());
            index.update(List.of(new SourceEntries("few", "1", few)), Set.of(), Progress.unwatched());
            assertThat(valuesOfSegments(index))
                    .anyMatch(count -> count > 0x10000)
                    .anyMatch(count -> count < 0x10000);
            try (SectionSearch search =
                    new SectionSearch(index.snapshot(), none, _ -> List.of(), FacetLabels.of(none), List.of())) {
                for (int i = 0; i < 12; i++) {
                    SearchRequest request = request(random, entries);
                    assertCounts(search.search(request), request, entries);
                }
            }
        }
    }

    private static List<Integer> valuesOfSegments(LibraryIndex index) throws IOException {
        List<Integer> counts = new ArrayList<>();
        try (IndexSnapshot snapshot = index.snapshot()) {
            for (LeafReaderContext leaf : snapshot.searcher().getIndexReader().leaves()) {
                counts.add(snapshot.facetTable(leaf).valueCount());
            }
        }
        return counts;
    }

    /// Sections with so many symptoms each that no other has, and with treatments that many have, whose numbers come
    /// last.
    private static List<Entry> crowd(Random random, String source, int sections, int own) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            Set<String> symptoms = new TreeSet<>(Set.of("tired", "symptom" + random.nextInt(9)));
            for (int j = 0; j < own; j++) {
                symptoms.add(source + i + "-" + j);
            }
            entries.add(new Entry(
                    source + "/" + i,
                    source,
                    source,
                    i,
                    new Entry.Words("About", List.of(), List.of(), WORDS.get(random.nextInt(WORDS.size()))),
                    Map.of(
                            Facet.SOURCE,
                            Set.of(source),
                            Facet.SYMPTOM,
                            symptoms,
                            Facet.TREATMENT,
                            Set.of("treatment" + random.nextInt(5), "treatment" + random.nextInt(5) + "b")),
                    Entry.Carried.nothing(),
                    Standing.unknown(),
                    Entry.Dates.unknown()));
        }
        return entries;
    }

    private static void assertCounts(SearchResults results, SearchRequest request, List<Entry> entries) {
        List<Entry> matching = entries.stream()
                .filter(entry -> request.query().isBlank() || text(entry).contains(request.query()))
                .filter(entry -> request.exclude().entrySet().stream()
                        .noneMatch(choice -> hasAny(entry, choice.getKey(), choice.getValue())))
                .toList();
        assertThat(results.total())
                .isEqualTo(matching.stream()
                        .filter(entry -> passes(entry, request, Optional.empty()))
                        .count());
        for (Facet facet : Facet.values()) {
            Map<String, Long> counted = new HashMap<>();
            matching.stream()
                    .filter(entry -> passes(entry, request, Optional.of(facet)))
                    .flatMap(entry -> entry.facets().getOrDefault(facet, Set.of()).stream())
                    .forEach(value -> counted.merge(value, 1L, Long::sum));
            request.include().getOrDefault(facet, Set.of()).forEach(value -> counted.putIfAbsent(value, 0L));
            request.exclude().getOrDefault(facet, Set.of()).forEach(value -> counted.putIfAbsent(value, 0L));
            assertThat(SectionSearchTest.values(results, facet))
                    .as("%s of %s", facet, request)
                    .isEqualTo(counted);
        }
    }

    private static boolean passes(Entry entry, SearchRequest request, Optional<Facet> but) {
        return request.include().entrySet().stream()
                .filter(choice -> but.filter(choice.getKey()::equals).isEmpty())
                .allMatch(choice -> hasAny(entry, choice.getKey(), choice.getValue()));
    }

    private static boolean hasAny(Entry entry, Facet facet, Set<String> values) {
        return entry.facets().getOrDefault(facet, Set.of()).stream().anyMatch(values::contains);
    }

    private static String text(Entry entry) {
        return (entry.words().title() + " " + entry.words().text()).toLowerCase(Locale.ROOT);
    }

    private static SearchRequest request(Random random, List<Entry> entries) {
        List<String> single = WORDS.stream().filter(word -> !word.contains(" ")).toList();
        String query = random.nextInt(3) == 0 ? "" : single.get(random.nextInt(single.size()));
        return SearchRequest.of(query)
                .withInclude(choice(random, entries, 3))
                .withExclude(choice(random, entries, 2))
                .withPage(random.nextInt(4), 1 + random.nextInt(5));
    }

    private static Map<Facet, Set<String>> choice(Random random, List<Entry> entries, int most) {
        Map<Facet, Set<String>> choice = new EnumMap<>(Facet.class);
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            Entry entry = entries.get(random.nextInt(entries.size()));
            List<Facet> facets = new ArrayList<>(new TreeSet<>(entry.facets().keySet()));
            Facet facet = facets.get(random.nextInt(facets.size()));
            List<String> values = entry.facets().getOrDefault(facet, Set.of()).stream()
                    .sorted()
                    .collect(Collectors.toList());
            choice.computeIfAbsent(facet, _ -> new HashSet<>()).add(values.get(random.nextInt(values.size())));
        }
        return choice;
    }

    private static HandmadeLibrary asthma(Random random) {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.SYMPTOM, "breathing", "", "Breathing trouble")
                .concept(Facet.SYMPTOM, "wheezing", "breathing", "Wheeze")
                .concept(Facet.SYMPTOM, "night-wheeze", "wheezing", "Night wheeze")
                .concept(Facet.SYMPTOM, "tight-chest", "breathing", "Tightness")
                .concept(Facet.TEST, "lung-function", "", "Lung function test")
                .concept(Facet.TEST, "spirometry", "lung-function", "Spirometry")
                .concept(Facet.TEST, "peak-flow", "lung-function", "Peak flow")
                .concept(Facet.TREATMENT, "inhaler", "", "Inhaler")
                .concept(Facet.TREATMENT, "steroid", "", "Steroid tablet");
        for (int s = 0; s < 5; s++) {
            String source = "source-" + s;
            library.source(source, Stance.values()[s % 3], "Source " + s, "20" + (10 + s));
            for (int i = random.nextInt(30); i >= 0; i--) {
                section(library, source, random);
            }
        }
        return library;
    }

    private static void section(HandmadeLibrary library, String source, Random random) {
        StringBuilder text = new StringBuilder("on");
        for (int w = random.nextInt(6); w > 0; w--) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        Optional<Evidence> evidence = random.nextBoolean()
                ? Optional.of(Evidence.values()[random.nextInt(Evidence.values().length)])
                : Optional.empty();
        ClaimKind[] claims = random.ints(random.nextInt(3), 0, ClaimKind.values().length)
                .mapToObj(kind -> ClaimKind.values()[kind])
                .toArray(ClaimKind[]::new);
        Topic topic = Topic.values()[random.nextInt(Topic.values().length)];
        library.section(
                source, random.nextBoolean() ? "Spirometry now" : "About", text.toString(), topic, evidence, claims);
    }
}
