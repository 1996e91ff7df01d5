package org.lectern.library.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;

/// Finds passages that a source shares with one before it. Time and memory grow with the number of words.
///
/// Each run of words is compared with its first appearance only, so of three copies the second and the third are told
/// to be copies of the first. What stands in many sources is their publisher's frame and no copy; boilerplate and
/// references are left out for the same reason.
final class Passages implements SourceCheck {

    /// Fewer words in common, the title of a guideline for instance, do not make a copy.
    private static final int FEWEST_WORDS = 15;

    /// In more sources a passage is part of the frame.
    private static final int MOST_SOURCES = 5;

    /// The share of a source's words that makes it the same source.
    private static final double MOST = 0.8;

    private final ShingleTable table = new ShingleTable();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> firstPlace = new HashMap<>();
    private final Map<String, Integer> wordsOf = new HashMap<>();
    private final Sentences sentences;

    /// @param sources every source that will be asked for, in the order in which copies are told
    Passages(List<SourceReading> sources, Sentences sentences) {
        this.sentences = sentences;
        int number = 0;
        for (SourceReading source : sources) {
            addSource(source, ++number);
        }
    }

    private record Place(String source, String title) {}

    /// What the section shares with another: the words of all runs together, and of the longest.
    private record Shared(Section section, Place with, int words, int longest) {}

    private void addSource(SourceReading source, int number) {
        String id = source.document().id();
        firstPlace.put(id, places.size());
        int words = 0;
        for (SectionReading reading : compared(source)) {
            long[] shingles = Shingles.of(reading);
            for (int i = 0; i < shingles.length; i++) {
                table.add(shingles[i], (long) places.size() << 32 | i, number);
            }
            words += shingles.length == 0 ? 0 : shingles.length + Shingles.RUN - 1;
            places.add(new Place(id, reading.section().title()));
        }
        wordsOf.put(id, words);
    }

    private static List<SectionReading> compared(SourceReading source) {
        return source.sections().stream()
                .filter(reading -> !reading.section().topics().getFirst().isBoilerplate())
                .toList();
    }

    @Override
    public List<Finding> check(OpenSource source) {
        List<Shared> shared = new ArrayList<>();
        int own = firstPlace.getOrDefault(source.id(), 0);
        for (SectionReading reading : compared(source.reading())) {
            Map<Integer, SharedRuns> runs = new LinkedHashMap<>();
            long[] shingles = Shingles.of(reading);
            for (int i = 0; i < shingles.length; i++) {
                long first = table.firstPlace(shingles[i]);
                int there = (int) (first >> 32);
                if (there < own && table.sources(shingles[i]) <= MOST_SOURCES) {
                    runs.computeIfAbsent(there, _ -> new SharedRuns()).add(i, (int) first);
                }
            }
            runs.forEach((there, run) ->
                    shared.add(new Shared(reading.section(), places.get(there), run.words(), run.longest())));
        }
        return findings(source.id(), shared);
    }

    private List<Finding> findings(String id, List<Shared> shared) {
        Set<String> same = sameSources(id, shared);
        List<Finding> found = new ArrayList<>();
        same.stream()
                .sorted()
                .map(other -> Finding.ofSource(Flaw.DUPLICATE_SOURCE, other, ""))
                .forEach(found::add);
        shared.stream()
                .filter(pair -> pair.longest() >= FEWEST_WORDS)
                .filter(pair -> !same.contains(pair.with().source()))
                .map(this::finding)
                .forEach(found::add);
        return found;
    }

    private Set<String> sameSources(String id, List<Shared> shared) {
        Map<String, Integer> common = new HashMap<>();
        shared.forEach(pair -> common.merge(pair.with().source(), pair.words(), Integer::sum));
        Set<String> same = new HashSet<>();
        common.forEach((other, words) -> {
            int whole = Math.min(wordsOf.getOrDefault(id, 0), wordsOf.getOrDefault(other, 0));
            if (words >= FEWEST_WORDS && words >= MOST * whole) {
                same.add(other);
            }
        });
        return same;
    }

    private Finding finding(Shared pair) {
        String with = Excerpt.of(pair.with().title());
        String detail = sentences.say(
                "shared", Integer.toString(pair.longest()), with, pair.with().source());
        Section section = pair.section();
        return Finding.at(section.span().start(), Flaw.DUPLICATE_PASSAGE, Excerpt.of(section.title()), detail);
    }
}
