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
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.appraisal.quality.QualityReader;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.Vocabulary;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.LessonText;
import org.lectern.lesson.Saving;
import org.lectern.library.CitedStudy;
import org.lectern.library.Library;
import org.lectern.library.Refreshed;
import org.lectern.library.SourceSummary;
import org.lectern.library.Understood;
import org.lectern.search.Completion;
import org.lectern.search.FacetCounts;
import org.lectern.search.Hit;
import org.lectern.search.Passage;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.SectionText;
import org.lectern.task.Progress;

/// A small library in memory with a naive search that counts facets sideways: for tests of the window.
public final class SampleLibrary implements Library {

    /// A query that this library can't answer in time, one that breaks it, one with another spelling.
    public static final String CUT_SHORT = "everything at once";

    public static final String BREAKS = "break the search";

    private final Map<String, SourceReading> sources = new TreeMap<>();
    private final Map<String, LessonFile> lessons = new TreeMap<>();

    public SampleLibrary() {
        SampleTexts.BY_ID.forEach((id, text) -> sources.put(id, SampleReadings.read(id, text)));
    }

    @Override
    public String title() {
        return "Gout reading room";
    }

    @Override
    public String description() {
        return "Three invented pages on gout: a guide for patients, a report on a trial, and a clinic that sells.";
    }

    @Override
    public Vocabulary vocabulary() {
        return SampleReadings.VOCABULARY;
    }

    @Override
    public List<SourceSummary> sources() {
        return sources.values().stream().map(SampleLibrary::summary).toList();
    }

    private static SourceSummary summary(SourceReading source) {
        long flagged = source.sections().stream()
                .flatMap(section -> section.statements().stream())
                .filter(Statement::isPromotional)
                .count();
        return new SourceSummary(
                source.document().id(),
                source.document().title(),
                source.document().metadata(),
                source.stance(),
                source.sections().size(),
                (int) flagged);
    }

    @Override
    public Optional<QualityCard> quality(String sourceId) {
        return source(sourceId).map(new QualityReader()::read);
    }

    @Override
    public List<CitedStudy> studies(String sectionId) {
        return section(sectionId).stream().flatMap(SampleStudies::in).toList();
    }

    @Override
    public Refreshed refresh() {
        return refreshed();
    }

    @Override
    public Refreshed refreshed() {
        return new Refreshed(sources.size(), 0, sources.size(), 0, 0);
    }

    @Override
    public Optional<SourceReading> source(String sourceId) {
        return Optional.ofNullable(sources.get(sourceId));
    }

    @Override
    public Optional<SectionReading> section(String sectionId) {
        return sections().filter(each -> each.section().id().equals(sectionId)).findFirst();
    }

    @Override
    public List<TextBlock> blocks(String sourceId) {
        return source(sourceId)
                .map(source -> SampleBlocks.of(
                        source.document().text(), source.document().bodyStart()))
                .orElse(List.of());
    }

    @Override
    public Understood understand(Progress progress) {
        return Understood.NOTHING;
    }

    @Override
    public int notUnderstood() {
        return 0;
    }

    @Override
    public boolean isUpToDate() {
        return true;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    private Stream<SectionReading> sections() {
        return sources.values().stream().flatMap(source -> source.sections().stream());
    }

    @Override
    public SearchResults search(SearchRequest request) {
        if (request.query().equals(BREAKS)) {
            throw new IllegalStateException("The index can't be read. Rebuild it from the menu.");
        }
        boolean cut = request.query().equals(CUT_SHORT);
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
        for (Concept concept : vocabulary().concepts()) {
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
        Optional<Concept> concept = vocabulary().concept(id);
        String label = concept.map(Concept::prefLabel)
                .or(() -> source(id).map(source -> source.document().title()))
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
        String shown = text.substring(0, Math.min(180, text.length()));
        return new Passage(shown, places(shown, words));
    }

    @Override
    public List<List<Span>> matches(SearchRequest request, List<SectionText> texts) {
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

    @Override
    public List<String> why(SearchRequest request, String sectionId) {
        return readAs(request).isEmpty()
                ? List.of("Its text has every word of \u201c" + request.query() + "\u201d.")
                : readAs(request).stream()
                        .map(named -> "It speaks of " + named.concept().prefLabel() + ", which was asked for.")
                        .toList();
    }

    @Override
    public List<Completion> complete(String typed, int limit) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        Stream<Completion> concepts = vocabulary().concepts().stream()
                .flatMap(concept -> concept.labels().stream()
                        .map(label -> new Completion(
                                Completion.Kind.CONCEPT,
                                label,
                                Optional.of(concept.facet()),
                                Optional.of(concept.prefLabel()).filter(name -> !name.equals(label)))));
        Stream<Completion> titles = sections()
                .map(section -> new Completion(
                        Completion.Kind.SECTION, section.section().title()));
        Stream<Completion> names =
                sources().stream().map(source -> new Completion(Completion.Kind.SOURCE, source.title()));
        return Stream.of(concepts, names, titles)
                .flatMap(each -> each)
                .filter(each -> each.text().toLowerCase(Locale.ROOT).startsWith(start))
                .distinct()
                .limit(limit)
                .toList();
    }

    /// Those of other sources with a topic in common, in the order of the sources.
    @Override
    public List<Hit> similar(String sectionId, int limit) {
        SectionReading own = section(sectionId).orElseThrow();
        List<SectionReading> near = sections()
                .filter(other -> !other.section().id().equals(sectionId))
                .filter(other ->
                        other.section().topics().stream().anyMatch(own.section().topics()::contains))
                .limit(limit)
                .toList();
        return hits(near, List.of(), SearchRequest.of("")).stream().toList();
    }

    @Override
    public List<LessonFile> lessons() {
        return List.copyOf(lessons.values());
    }

    @Override
    public Optional<LessonFile> lesson(String id) {
        return Optional.ofNullable(lessons.get(id));
    }

    @Override
    public Saving save(Lesson lesson) {
        String before = lesson(lesson.id()).map(file -> file.lesson().version()).orElse("");
        if (!before.equals(lesson.version())) {
            return new Saving.NotSaved("Not saved: there is another lesson of this name.");
        }
        LessonFile file = LessonText.read(lesson.id(), LessonText.write(lesson, ""));
        lessons.put(lesson.id(), file);
        return new Saving.Saved(file.lesson());
    }

    @Override
    public Optional<String> removeLesson(String id) {
        lessons.remove(id);
        return Optional.empty();
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
