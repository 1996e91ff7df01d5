package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.search.SearchRequest;

/// Says in words what a list was narrowed by, so that nobody who gets it takes a part of the library for the whole.
public final class FilterWords {

    private static final Set<String> ALL_CLAIMS =
            Arrays.stream(ClaimKind.values()).map(ClaimKind::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LEVELS =
            Arrays.stream(Evidence.values()).map(Evidence::name).collect(Collectors.toUnmodifiableSet());

    private final Library library;

    private FilterWords(Library library) {
        this.library = library;
    }

    /// Empty where nothing but the query decides.
    public static Optional<String> of(Library library, SearchRequest request) {
        FilterWords words = new FilterWords(library);
        List<String> parts = new ArrayList<>();
        request.include()
                .forEach((facet, values) ->
                        words.part("filter.only", facet, values).ifPresent(parts::add));
        request.exclude()
                .forEach((facet, values) -> words.excluded(facet, values).ifPresent(parts::add));
        return Optional.of(String.join("; ", parts)).filter(text -> !text.isEmpty());
    }

    private Optional<String> excluded(Facet facet, Set<String> values) {
        return facet == Facet.CLAIM && values.containsAll(ALL_CLAIMS)
                ? Optional.of(Texts.sentence("filter.withoutClaims"))
                : part("filter.without", facet, values);
    }

    private Optional<String> part(String sentence, Facet facet, Set<String> values) {
        return Optional.of(values)
                .filter(chosen -> !chosen.isEmpty())
                .map(chosen -> chosen.stream()
                        .map(value -> label(facet, value))
                        .sorted()
                        .collect(Collectors.joining(Texts.sentence("filter.or"))))
                .map(labels -> Texts.sentence(sentence, Texts.sentence("facet." + facet.code()), labels));
    }

    /// The name of a value; a collection has values of its own, which have no other name.
    private String label(Facet facet, String value) {
        return switch (facet) {
            case DISEASE_TYPE, SYMPTOM, TEST, TREATMENT ->
                library.vocabulary().concept(value).map(Concept::prefLabel).orElse(value);
            case EVIDENCE -> LEVELS.contains(value) ? Texts.sentence("evidence." + value + ".short") : value;
            case CLAIM -> ALL_CLAIMS.contains(value) ? Texts.sentence("claim." + value) : value;
            case SOURCE ->
                library.sources().stream()
                        .filter(source -> source.id().equals(value))
                        .map(SourceSummary::title)
                        .findFirst()
                        .orElse(value);
            case TOPIC -> value;
        };
    }
}
