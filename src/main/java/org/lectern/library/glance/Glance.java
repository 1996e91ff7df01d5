package org.lectern.library.glance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.task.Progress;

/// Counts a library once, for all its charts.
public final class Glance {

    /// Kinds of claim with a part of their own; the rarer ones are one part.
    private static final int MOST_KINDS = 6;

    private static final List<Evidence> LEVELS = List.of(Evidence.values());

    private final Vocabulary vocabulary;
    private final Map<String, Map<Evidence, Shown>> support = new HashMap<>();
    private final List<Counted> sources = new ArrayList<>();

    /// How many sections show a support for a treatment, and which support such sections show on the whole.
    private record Shown(int sections, Set<String> levels) {

        private static Shown in(Evidence section) {
            return new Shown(1, Set.of(section.name()));
        }

        private Shown and(Shown other) {
            return new Shown(
                    sections + other.sections(),
                    Stream.concat(levels.stream(), other.levels().stream()).collect(Collectors.toSet()));
        }
    }

    private record Counted(String id, String title, Map<ClaimKind, Integer> claims, List<Integer> coverage) {}

    private Glance(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Reads every source once; one chart of each kind, in the order of the kinds.
    public static List<Chart> of(Library library, Progress progress) {
        Glance glance = new Glance(library.vocabulary());
        List<SourceSummary> sources = library.sources();
        for (int done = 0; done < sources.size(); done++) {
            progress.stopIfCancelled();
            progress.at(done, sources.size(), sources.get(done).title());
            library.source(sources.get(done).id()).ifPresent(glance::count);
        }
        return List.of(glance.support(), glance.claims(), glance.coverage());
    }

    private void count(SourceReading source) {
        Map<ClaimKind, Integer> claims = new EnumMap<>(ClaimKind.class);
        Map<Facet, Set<String>> concepts = new EnumMap<>(Facet.class);
        for (SectionReading section : source.sections()) {
            section.claims().stream().map(Claim::kind).forEach(kind -> claims.merge(kind, 1, Integer::sum));
            section.conceptIds().stream()
                    .flatMap(this::upward)
                    .forEach(concept -> concepts.computeIfAbsent(concept.facet(), _ -> new HashSet<>())
                            .add(concept.id()));
            section.evidence()
                    .ifPresent(whole -> strongest(section)
                            .forEach((treatment, level) -> support.computeIfAbsent(
                                            treatment, _ -> new EnumMap<>(Evidence.class))
                                    .merge(level, Shown.in(whole), Shown::and)));
        }
        List<Integer> coverage = Facet.ofConcepts().stream()
                .map(facet -> concepts.getOrDefault(facet, Set.of()).size())
                .toList();
        sources.add(new Counted(source.document().id(), source.document().title(), claims, coverage));
    }

    /// For each treatment the strongest support among the statements of a section that name it: what the section shows
    /// for another treatment is not shown for this one.
    private Map<String, Evidence> strongest(SectionReading section) {
        Map<String, Evidence> strongest = new HashMap<>();
        for (Statement statement : section.statements()) {
            statement
                    .evidence()
                    .filter(level -> !statement.isPromotional() || level == Evidence.PROMO)
                    .ifPresent(level -> section.mentions().stream()
                            .filter(Mention::isCarried)
                            .filter(mention ->
                                    statement.span().contains(mention.words().start()))
                            .flatMap(mention -> upward(mention.conceptId()))
                            .filter(concept -> concept.facet() == Facet.TREATMENT)
                            .forEach(concept -> strongest.merge(
                                    concept.id(), level, (one, other) -> one.isStrongerThan(other) ? one : other)));
        }
        return strongest;
    }

    /// The concept and what stands above it, headings of the tree left out.
    private Stream<Concept> upward(String id) {
        return vocabulary.path(id).stream().filter(concept -> !concept.group());
    }

    private Chart support() {
        Shown none = new Shown(0, Set.of());
        List<Chart.Bar> bars = support.entrySet().stream()
                .map(entry -> {
                    List<Shown> shown = LEVELS.stream()
                            .map(level -> entry.getValue().getOrDefault(level, none))
                            .toList();
                    return new Chart.Bar(
                            vocabulary
                                    .concept(entry.getKey())
                                    .map(Concept::prefLabel)
                                    .orElse(entry.getKey()),
                            shown.stream().map(Shown::sections).toList(),
                            Map.of(Facet.TREATMENT, Set.of(entry.getKey())),
                            shown.stream().map(Shown::levels).toList());
                })
                .sorted(Chart.LONGEST_FIRST)
                .toList();
        return new Chart(Chart.Kind.SUPPORT, LEVELS.stream().map(Evidence::name).toList(), bars);
    }

    private Chart claims() {
        Map<ClaimKind, Integer> all = new EnumMap<>(ClaimKind.class);
        sources.forEach(source -> source.claims().forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
        List<ClaimKind> kinds = all.keySet().stream()
                .sorted(Comparator.comparing((ClaimKind kind) -> -all.getOrDefault(kind, 0))
                        .thenComparing(kind -> kind))
                .limit(MOST_KINDS)
                .toList();
        List<Set<String>> behind = Stream.concat(
                        kinds.stream().map(kind -> Set.of(kind.name())),
                        Stream.of(all.keySet().stream()
                                .filter(kind -> !kinds.contains(kind))
                                .map(ClaimKind::name)
                                .collect(Collectors.toSet())))
                .toList();
        List<Chart.Bar> bars = sources.stream()
                .map(source -> new Chart.Bar(
                        source.title(), kinds(source, kinds), Map.of(Facet.SOURCE, Set.of(source.id())), behind))
                .toList();
        List<String> parts = Stream.concat(kinds.stream().map(ClaimKind::name), Stream.of(Chart.REST))
                .toList();
        return new Chart(Chart.Kind.CLAIMS, parts, bars);
    }

    private static List<Integer> kinds(Counted source, List<ClaimKind> kinds) {
        List<Integer> counts = kinds.stream()
                .map(kind -> source.claims().getOrDefault(kind, 0))
                .collect(Collectors.toCollection(ArrayList::new));
        int named = counts.stream().mapToInt(Integer::intValue).sum();
        int all = source.claims().values().stream().mapToInt(Integer::intValue).sum();
        counts.add(all - named);
        return counts;
    }

    private Chart coverage() {
        List<Chart.Bar> bars = sources.stream()
                .map(source ->
                        new Chart.Bar(source.title(), source.coverage(), Map.of(Facet.SOURCE, Set.of(source.id()))))
                .toList();
        return new Chart(
                Chart.Kind.COVERAGE,
                Facet.ofConcepts().stream().map(Facet::code).toList(),
                bars);
    }
}
