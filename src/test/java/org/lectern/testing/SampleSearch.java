package org.lectern.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.library.LibraryTrouble;
import org.lectern.search.FacetCounts;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.completion.Completion;
import org.lectern.search.passage.Passage;
import org.lectern.search.passage.SectionText;

/// A naive search over a few sources that counts facets sideways.
final class SampleSearch {

    private final Map<String, SourceReading> sources;

    SampleSearch(Map<String, SourceReading> sources) {
        this.sources = sources;
    }

    private Stream<SectionReading> sections() {
        return sources.values().stream().flatMap(source -> source.sections().stream());
    }

    SearchResults results(SearchRequest request) {
        if (request.query().equals(SampleLibrary.BREAKS)) {
            throw new LibraryTrouble("The index can\u2019t be read. Rebuild it from the menu.");
        }
        boolean cut = request.query().equals(SampleLibrary.CUT_SHORT);
        String query = cut ? "" : request.query();
        List<NamedConcept> readAs = readAs(request);
        List<String> words = words(query, readAs);
        List<SectionReading> matching = sections()
                .filter(section -> matches(section, words, readAs.isEmpty()))
                .toList();
        List<SectionReading> found = matching.stream()
                .filter(section -> passes(section, request, Optional.empty()))
                .toList();
        return new SearchResults(
                found.size(),
                cut ? Optional.of("It took longer than a second.") : Optional.empty(),
                hits(found, words, request),
                facets(matching, request),
                readAs,
                query.equals("colchicin") ? Optional.of("colchicine") : Optional.empty(),
                readAs.isEmpty() ? List.of() : silent(found),
                Optional.empty());
    }

    private List<NamedConcept> readAs(SearchRequest request) {
        List<NamedConcept> named = new ArrayList<>();
        Span all = new Span(0, request.query().length());
        for (Concept concept : SampleReadings.VOCABULARY.concepts()) {
            concept.labels().stream()
                    .flatMap(label -> SampleReadings.places(request.query(), label, all).stream())
                    .filter(_ -> !request.dismissed().contains(concept.id()))
                    .findFirst()
                    .ifPresent(words -> named.add(new NamedConcept(concept, words)));
        }
        return named;
    }

    private static List<String> words(String query, List<NamedConcept> readAs) {
        Stream<String> names = readAs.stream().flatMap(named -> named.concept().labels().stream());
        Stream<String> typed = readAs.isEmpty() ? Arrays.stream(query.split("[^\\p{L}\\p{N}]+")) : Stream.empty();
        return Stream.concat(names, typed).filter(word -> word.length() > 1).toList();
    }

    /// Names of a concept are one word among others; typed words must all be there.
    private static boolean matches(SectionReading section, List<String> words, boolean all) {
        String text = section.text().toLowerCase(Locale.ROOT);
        Predicate<String> there = word -> text.contains(word.toLowerCase(Locale.ROOT));
        return words.isEmpty()
                || (all ? words.stream().allMatch(there) : words.stream().anyMatch(there));
    }

    private static boolean passes(SectionReading section, SearchRequest request, Optional<Facet> except) {
        for (Facet facet : Facet.values()) {
            Set<String> values = values(section, facet);
            Set<String> wanted = request.include().getOrDefault(facet, Set.of());
            if (except.filter(facet::equals).isEmpty()
                    && !wanted.isEmpty()
                    && wanted.stream().noneMatch(values::contains)) {
                return false;
            }
            if (request.exclude().getOrDefault(facet, Set.of()).stream().anyMatch(values::contains)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> values(SectionReading section, Facet facet) {
        Stream<String> values = switch (facet) {
            case TOPIC -> section.section().topics().stream().map(topic -> topic.code());
            case EVIDENCE -> section.evidence().stream().map(Evidence::name);
            case CLAIM -> section.claims().stream().map(claim -> claim.kind().name());
            case SOURCE -> Stream.of(section.section().sourceId());
            case DISEASE_TYPE, SYMPTOM, TEST, TREATMENT ->
                section.conceptIds().stream()
                        .flatMap(id -> SampleReadings.VOCABULARY.path(id).stream())
                        .filter(concept -> concept.facet() == facet)
                        .map(Concept::id);
        };
        return Set.copyOf(values.distinct().toList());
    }

    private List<FacetCounts> facets(List<SectionReading> matching, SearchRequest request) {
        List<FacetCounts> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Long> counts = new LinkedHashMap<>();
            matching.stream()
                    .filter(section -> passes(section, request, Optional.of(facet)))
                    .forEach(section -> values(section, facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
            request.include().getOrDefault(facet, Set.of()).forEach(value -> counts.putIfAbsent(value, 0L));
            facets.add(new FacetCounts(
                    facet,
                    counts.entrySet().stream()
                            .sorted(Map.Entry.<String, Long>comparingByValue()
                                    .reversed()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(value -> value(value.getKey(), value.getValue()))
                            .toList()));
        }
        return facets;
    }

    private FacetCounts.Value value(String id, long count) {
        Optional<Concept> concept = SampleReadings.VOCABULARY.concept(id);
        String label = concept.map(Concept::prefLabel)
                .or(() -> Optional.ofNullable(sources.get(id))
                        .map(source -> source.document().title()))
                .orElse(id);
        return new FacetCounts.Value(id, label, count, concept.flatMap(Concept::broader));
    }

    private static List<Hit> hits(List<SectionReading> found, List<String> words, SearchRequest request) {
        List<Hit> hits = new ArrayList<>();
        Comparator<SectionReading> order = switch (request.sort()) {
            case SOURCE -> Comparator.comparing(section -> section.section().sourceId());
            case EVIDENCE -> Comparator.comparing(section -> section.evidence().orElse(Evidence.PROMO));
            case RELEVANCE -> Comparator.comparing(section -> section.isPromotional() ? 1 : 0);
        };
        for (SectionReading section :
                found.stream().sorted(order).limit(request.limit()).toList()) {
            hits.add(new Hit(
                    hits.size() + 1,
                    1,
                    section.section().id(),
                    section.section().sourceId(),
                    section.section().path(),
                    section.section().title(),
                    section.evidence(),
                    section.claims().size(),
                    List.copyOf(section.conceptIds()),
                    List.of(passage(section, words))));
        }
        return hits;
    }

    private static Passage passage(SectionReading section, List<String> words) {
        int title = section.text().indexOf('\n');
        String text = section.text()
                .substring(Math.max(0, title))
                .replaceAll("[*>]|(?m)^- ", "")
                .strip();
        text = text.replaceAll("\\s+", " ");
        String shown = text.length() <= 180 ? text : text.substring(0, text.lastIndexOf(' ', 180));
        return new Passage(shown, places(shown, words));
    }

    List<List<Span>> matches(SearchRequest request, List<SectionText> texts) {
        List<String> words = words(request.query(), readAs(request));
        return texts.stream().map(text -> places(text.text(), words)).toList();
    }

    /// The longer of two names that lie in each other.
    private static List<Span> places(String text, List<String> words) {
        Span all = new Span(0, text.length());
        List<Span> places = new ArrayList<>();
        words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(word -> SampleReadings.places(text, word, all).stream())
                .filter(place -> places.stream().noneMatch(place::overlaps))
                .forEach(places::add);
        places.sort(Comparator.comparingInt(Span::start));
        return places;
    }

    private List<String> silent(List<SectionReading> found) {
        return sources.keySet().stream()
                .filter(id -> found.stream()
                        .noneMatch(section -> section.section().sourceId().equals(id)))
                .toList();
    }

    List<String> why(SearchRequest request) {
        return readAs(request).isEmpty()
                ? List.of("Its text has every word of \u201c" + request.query() + "\u201d.")
                : readAs(request).stream()
                        .map(named -> "It speaks of " + named.concept().prefLabel() + ", which was asked for.")
                        .toList();
    }

    List<Completion> complete(String typed, int limit) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        Stream<Completion> concepts = SampleReadings.VOCABULARY.concepts().stream()
                .flatMap(concept -> concept.labels().stream()
                        .map(label -> new Completion(
                                Completion.Kind.CONCEPT,
                                label,
                                Optional.of(concept.facet()),
                                Optional.of(concept.prefLabel()).filter(name -> !name.equals(label)))));
        Stream<Completion> titles = sections()
                .map(section -> new Completion(
                        Completion.Kind.SECTION, section.section().title()));
        Stream<Completion> names = sources.values().stream()
                .map(source ->
                        new Completion(Completion.Kind.SOURCE, source.document().title()));
        return Stream.of(concepts, names, titles)
                .flatMap(each -> each)
                .filter(each -> each.text().toLowerCase(Locale.ROOT).startsWith(start))
                .distinct()
                .limit(limit)
                .toList();
    }

    /// Those of other sources with a topic in common, in the order of the sources.
    List<Hit> similar(String sectionId, int limit) {
        SectionReading own = sections()
                .filter(each -> each.section().id().equals(sectionId))
                .findFirst()
                .orElseThrow();
        List<SectionReading> near = sections()
                .filter(other -> !other.section().id().equals(sectionId))
                .filter(other ->
                        other.section().topics().stream().anyMatch(own.section().topics()::contains))
                .limit(limit)
                .toList();
        return hits(near, List.of(), SearchRequest.of("")).stream().toList();
    }
}
