package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.search.FacetCounts;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.ui.style.Texts;

/// What the start page says of a library. Counted once, off the window's thread.
///
/// @param title       title of the library
/// @param description what it says of itself
/// @param sources     its sources
/// @param coverage    per facet of concepts the most frequent names
/// @param questions   questions that have an answer here
/// @param problems    how many notes there are for the librarian
record StartFacts(
        String title,
        String description,
        List<SourceFacts> sources,
        List<Coverage> coverage,
        List<Question> questions,
        int problems) {

    private static final int NAMES = 6;

    /// @param about publisher and date, and from where it speaks where that is not plain
    record SourceFacts(String id, String title, String about, boolean restated, int sections, int claims) {}

    record Coverage(Facet facet, List<String> names) {}

    /// @param query what is asked when the question is chosen
    record Question(String text, String query) {}

    static StartFacts of(Library library, SearchResults everything) {
        return new StartFacts(
                library.title(),
                library.description(),
                library.sources().stream().map(StartFacts::source).toList(),
                Facet.ofConcepts().stream()
                        .map(facet -> new Coverage(facet, covered(library.vocabulary(), everything, facet)))
                        .filter(coverage -> !coverage.names().isEmpty())
                        .toList(),
                questions(library.vocabulary(), sober(library)),
                library.problems().size());
    }

    /// The examples ask for what is told, not for what is sold.
    private static SearchResults sober(Library library) {
        Set<String> everyKind =
                Arrays.stream(ClaimKind.values()).map(ClaimKind::name).collect(Collectors.toUnmodifiableSet());
        return library.search(
                SearchRequest.of("").withExclude(Map.of(Facet.CLAIM, everyKind)).withPage(0, 1));
    }

    private static SourceFacts source(SourceSummary source) {
        Metadata metadata = source.metadata();
        List<String> about = new ArrayList<>();
        metadata.first("publisher").or(() -> metadata.first("creator")).ifPresent(about::add);
        about.add(metadata.date().orElse(Texts.text("reader.unknownDate")));
        if (source.stance() != Stance.NEUTRAL) {
            about.add(Texts.text("reader.stance." + source.stance()));
        }
        return new SourceFacts(
                source.id(),
                source.title(),
                String.join(" \u00b7 ", about),
                metadata.isRestated(),
                source.sections(),
                source.flaggedStatements());
    }

    /// What is only a heading of the tree says too little of what texts speak of.
    private static List<String> covered(Vocabulary vocabulary, SearchResults everything, Facet facet) {
        return names(everything, facet, id -> !isHeading(vocabulary, id))
                .limit(NAMES)
                .toList();
    }

    /// The most frequent first.
    private static Stream<String> names(SearchResults everything, Facet facet, Predicate<String> wanted) {
        return everything.facets().stream()
                .filter(counts -> counts.facet() == facet)
                .flatMap(counts -> counts.values().stream())
                .filter(value -> value.count() > 0)
                .filter(value -> wanted.test(value.id()))
                .sorted(Comparator.comparingLong(FacetCounts.Value::count).reversed())
                .map(FacetCounts.Value::label);
    }

    /// Whether it stands at the top of a tree, or there for no words of its own.
    private static boolean isHeading(Vocabulary vocabulary, String id) {
        return vocabulary
                .concept(id)
                .filter(concept -> concept.group()
                        || concept.broader().isEmpty()
                                && !vocabulary.narrower(id).isEmpty())
                .isPresent();
    }

    private static List<Question> questions(Vocabulary vocabulary, SearchResults everything) {
        List<Question> questions = new ArrayList<>();
        question(vocabulary, everything, Facet.TREATMENT, "start.question.treatment")
                .ifPresent(questions::add);
        question(vocabulary, everything, Facet.TEST, "start.question.test").ifPresent(questions::add);
        question(vocabulary, everything, Facet.SYMPTOM, "start.question.symptom")
                .ifPresent(questions::add);
        return questions;
    }

    private static Optional<Question> question(
            Vocabulary vocabulary, SearchResults everything, Facet facet, String key) {
        return names(everything, facet, id -> vocabulary.narrower(id).isEmpty())
                .findFirst()
                .map(name -> new Question(Texts.text(key, asks(key) ? inSentence(name) : name), name));
    }

    /// True where the text of the question begins before the name.
    private static boolean asks(String key) {
        return !Texts.text(key).startsWith("{0}");
    }

    /// `Creatine kinase` becomes `creatine kinase` inside a sentence; `MRI` stays.
    private static String inSentence(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
