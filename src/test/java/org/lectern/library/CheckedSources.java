package org.lectern.library;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;
import org.lectern.testing.ReadingFixture;

/// What the check says of sources on asthma, with a vocabulary of two terms, on a day in June 2025.
final class CheckedSources {

    static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            concept("wheeze", Facet.SYMPTOM, "Wheeze", List.of("wheezing"), List.of("weezing", "musical breath"), ""),
            concept("spirometry", Facet.TEST, "Spirometry", List.of(), List.of(), "")));

    private CheckedSources() {}

    static Concept concept(
            String id, Facet facet, String label, List<String> alt, List<String> hidden, String broader) {
        Optional<String> up = Optional.of(broader).filter(text -> !text.isEmpty());
        return new Concept(id, facet, label, alt, hidden, List.of(), up, Optional.empty(), List.of(), false);
    }

    static Clock today() {
        return Clock.fixed(Instant.parse("2025-06-15T12:00:00Z"), ZoneOffset.UTC);
    }

    static List<Problem> check(SourceReading... sources) {
        return new LibraryCheck(VOCABULARY, today()).check(Arrays.asList(sources), List.of());
    }

    static List<String> kinds(ReadingFixture source) {
        return check(source.build()).stream().map(Problem::kind).toList();
    }
}
