package org.lectern.appraisal.study;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.appraisal.words.Words;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Vocabulary;

/// What a study tested, or in whom, as texts name it: by the names of the vocabulary's concepts where the card names
/// one, by the card's own words elsewhere. A broader concept names it too (*stem cells*), and so does a narrower one.
final class StudySubject {

    private static final int SHORTEST = 4;

    private final ConceptFinder finder;
    private final Vocabulary vocabulary;
    private final Facet facet;
    private final Set<String> general;
    private final Set<String> concepts;
    private final Set<String> besides;
    private final Set<String> own;

    /// How a text speaks of the subject.
    enum Seen {
        NAMED,
        /// The text names something else of the same kind, and not the subject.
        ANOTHER,
        NOT_NAMED
    }

    /// @param facet   what kind of concept the subject is
    /// @param card    the card's words for it
    /// @param beside  what else of that kind the study had: what it compared with
    /// @param general words that say nothing of the subject by themselves
    StudySubject(
            ConceptFinder finder, Vocabulary vocabulary, Facet facet, String card, String beside, Set<String> general) {
        this.finder = finder;
        this.vocabulary = vocabulary;
        this.facet = facet;
        this.general = general;
        this.concepts = conceptsIn(card);
        this.besides = conceptsIn(beside);
        this.own = Words.of(card).forms().stream()
                .filter(form -> form.length() >= SHORTEST && !general.contains(form))
                .map(StudySubject::singular)
                .collect(Collectors.toSet());
    }

    Seen in(String text) {
        if (concepts.isEmpty()) {
            boolean named = own.isEmpty()
                    || Words.of(text).forms().stream()
                            .map(StudySubject::singular)
                            .anyMatch(own::contains);
            return named ? Seen.NAMED : Seen.NOT_NAMED;
        }
        Set<String> there = conceptsIn(text);
        if (there.stream().anyMatch(this::isSubject)) {
            return Seen.NAMED;
        }
        return there.stream().allMatch(besides::contains) ? Seen.NOT_NAMED : Seen.ANOTHER;
    }

    /// The names of what a text speaks of in the subject's place.
    List<String> others(String text) {
        return conceptsIn(text).stream()
                .filter(id -> !isSubject(id) && !besides.contains(id))
                .flatMap(id -> vocabulary.concept(id).stream())
                .map(Concept::prefLabel)
                .sorted()
                .toList();
    }

    private boolean isSubject(String id) {
        return concepts.stream()
                .anyMatch(one -> one.equals(id) || vocabulary.isBelow(one, id) || vocabulary.isBelow(id, one));
    }

    /// Also without the general words: of *resistant childhood asthma* a vocabulary may know *resistant asthma* and
    /// *childhood asthma*, and a longer name hides a shorter one.
    private Set<String> conceptsIn(String text) {
        return Stream.of(text, withoutGeneral(text))
                .flatMap(each -> finder.find(each).stream())
                .map(NamedConcept::concept)
                .filter(concept -> concept.facet() == facet)
                .map(Concept::id)
                .collect(Collectors.toSet());
    }

    private String withoutGeneral(String text) {
        Words words = Words.of(text);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int word = 0; word < words.count(); word++) {
            if (general.contains(words.form(word))) {
                kept.append(text, from, words.start(word));
                from = word + 1 < words.count() ? words.start(word + 1) : text.length();
            }
        }
        return kept.append(text.substring(from)).toString();
    }

    private static String singular(String form) {
        return form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("is")
                ? form.substring(0, form.length() - 1)
                : form;
    }
}
