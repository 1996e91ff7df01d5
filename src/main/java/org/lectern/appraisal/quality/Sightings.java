package org.lectern.appraisal.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;

/// What was seen of each question's aspects while one page is read.
final class Sightings {

    private final List<Sighting> all = new ArrayList<>();

    /// @param words   in the canonical text; empty where an aspect follows from other sightings
    /// @param passage the number of the passage; -1 where it is not one passage's
    record Sighting(String question, String aspect, Span words, int passage, Optional<Section> section) {}

    void add(Sighting sighting) {
        all.add(sighting);
    }

    boolean has(String question, String aspect) {
        return all.stream()
                .anyMatch(each ->
                        each.question().equals(question) && each.aspect().equals(aspect));
    }

    List<Sighting> of(String question, String aspect) {
        return all.stream()
                .filter(each ->
                        each.question().equals(question) && each.aspect().equals(aspect))
                .toList();
    }

    /// The words that show aspects of a question, in the order of the text; of overlapping ones the first and longest.
    List<Span> words(String question, Collection<String> aspects) {
        List<Span> words = new ArrayList<>();
        all.stream()
                .filter(each -> each.question().equals(question) && aspects.contains(each.aspect()))
                .filter(each -> !each.words().isEmpty())
                .map(Sighting::words)
                .sorted(Comparator.comparingInt(Span::start).thenComparing(span -> -span.end()))
                .forEach(span -> {
                    if (words.isEmpty() || words.getLast().end() <= span.start()) {
                        words.add(span);
                    }
                });
        return words;
    }
}
