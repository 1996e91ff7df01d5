package org.lectern.library.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /// The share of a source's words that must stand in another to be most of it.
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

    /// @param firstWord how many words of its source stand before it
    private record Place(String source, String title, int firstWord) {}

    /// What the section shares with another: how many words the longest run has.
    private record Shared(Section section, Place with, int longest) {}

    private void addSource(SourceReading source, int number) {
        String id = source.document().id();
        firstPlace.put(id, places.size());
        int words = 0;
        for (SectionReading reading : compared(source)) {
            long[] shingles = Shingles.of(reading);
            for (int i = 0; i < shingles.length; i++) {
                table.add(shingles[i], (long) places.size() << 32 | i, number);
            }
            places.add(new Place(id, reading.section().title(), words));
            words += Shingles.words(shingles);
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
        Map<String, CommonWords> common = new TreeMap<>();
        int own = firstPlace.getOrDefault(source.id(), 0);
        int before = 0;
        for (SectionReading reading : compared(source.reading())) {
            Map<Integer, SharedRuns> runs = new LinkedHashMap<>();
            long[] shingles = Shingles.of(reading);
            for (int i = 0; i < shingles.length; i++) {
                long first = table.firstPlace(shingles[i]);
                int there = (int) (first >> 32);
                if (there < own && table.sources(shingles[i]) <= MOST_SOURCES) {
                    Place with = places.get(there);
                    runs.computeIfAbsent(there, _ -> new SharedRuns()).add(i, (int) first);
                    common.computeIfAbsent(with.source(), _ -> new CommonWords())
                            .add(before + i, with.firstWord() + (int) first);
                }
            }
            runs.forEach((there, run) -> shared.add(new Shared(reading.section(), places.get(there), run.longest())));
            before += Shingles.words(shingles);
        }
        return findings(source.id(), shared, common);
    }

    private List<Finding> findings(String id, List<Shared> shared, Map<String, CommonWords> common) {
        List<Finding> found = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        common.forEach((other, words) -> flaw(id, other, words).ifPresent(flaw -> {
            whole.add(other);
            found.add(Finding.ofSource(flaw, other, ""));
        }));
        shared.stream()
                .filter(pair -> pair.longest() >= FEWEST_WORDS)
                .filter(pair -> !whole.contains(pair.with().source()))
                .map(this::finding)
                .forEach(found::add);
        return found;
    }

    /// Most of the one may stand in the other although most of the other does not stand in the one.
    private Optional<Flaw> flaw(String id, String other, CommonWords words) {
        if (isMost(words.here(), wordsOf.getOrDefault(id, 0))) {
            return Optional.of(Flaw.DUPLICATE_SOURCE);
        }
        return isMost(words.there(), wordsOf.getOrDefault(other, 0))
                ? Optional.of(Flaw.CONTAINED_SOURCE)
                : Optional.empty();
    }

    private static boolean isMost(int words, int all) {
        return words >= FEWEST_WORDS && words >= MOST * all;
    }

    private Finding finding(Shared pair) {
        String with = Excerpt.of(pair.with().title());
        String detail = sentences.say(
                "shared", Integer.toString(pair.longest()), with, pair.with().source());
        Section section = pair.section();
        return Finding.at(section.span().start(), Flaw.DUPLICATE_PASSAGE, Excerpt.of(section.title()), detail);
    }
}
