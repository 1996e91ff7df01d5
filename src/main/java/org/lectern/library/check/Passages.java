package org.lectern.library.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.knowledge.Section;
import org.lectern.markup.Leaf;

/// Finds passages that a source shares with one before it: runs of [#RUN] words in the same order ("shingles", after
/// Broder, On the resemblance and containment of documents, 1997). Time and memory grow with the number of words.
///
/// Each run is compared with its first appearance only, so of three copies the second and the third are told to be
/// copies of the first. Titles, and sections of boilerplate and references, are alike in many sources and left out.
final class Passages {

    private static final int RUN = 12;

    /// Fewer words in common, the title of a guideline for instance, do not make a copy.
    private static final int FEWEST_WORDS = 15;

    /// The share of a source's words that makes it the same source.
    private static final double MOST = 0.8;

    private static final long FACTOR = 0x5851F42D4C957F2DL;

    private final ShingleTable firstSeen = new ShingleTable();
    private final List<Place> sections = new ArrayList<>();
    private final Map<String, Integer> wordsOfSource = new LinkedHashMap<>();
    private final Sentences sentences;
    private final long oldestFactor;

    Passages(Sentences sentences) {
        this.sentences = sentences;
        long factor = 1;
        for (int i = 0; i < RUN; i++) {
            factor *= FACTOR;
        }
        this.oldestFactor = factor;
    }

    private record Place(String source, String title) {}

    /// What the section `at` shares with another: the words of all runs together, and of the longest.
    private record Shared(int at, Section section, Place with, int words, int longest) {}

    /// Reads a source; what it shares with those read before. To be called once for each source.
    List<Finding> add(OpenSource source) {
        List<Shared> shared = new ArrayList<>();
        int words = 0;
        for (Section section : source.sections()) {
            if (!section.topics().getFirst().isBoilerplate()) {
                words += addSection(source, section, shared);
            }
        }
        wordsOfSource.put(source.id(), words);
        return findings(source.id(), words, shared);
    }

    private int addSection(OpenSource source, Section section, List<Shared> shared) {
        int self = sections.size();
        sections.add(new Place(source.id(), section.title()));
        List<String> words = source.body(section).stream()
                .map(Leaf::prose)
                .flatMap(prose -> Folded.words(prose.plain()).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        Map<Integer, SharedRuns> runs = new LinkedHashMap<>();
        long hash = 0;
        for (int i = 0; i < words.size(); i++) {
            hash = hash * FACTOR + mixed(words.get(i));
            hash -= i < RUN ? 0 : oldestFactor * mixed(words.get(i - RUN));
            if (i < RUN - 1) {
                continue;
            }
            long first = firstSeen.firstPlace(hash, (long) self << 32 | i);
            int other = (int) (first >> 32);
            if (first != ShingleTable.NOWHERE && !sections.get(other).source().equals(source.id())) {
                runs.computeIfAbsent(other, _ -> new SharedRuns()).add(i, (int) first);
            }
        }
        runs.forEach((other, run) ->
                shared.add(new Shared(section.span().start(), section, sections.get(other), run.words, run.longest)));
        return words.size();
    }

    /// A hash of a word that is spread over 64 bits; the same in every run of the program.
    private static long mixed(String word) {
        long hash = 1469598103934665603L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 1099511628211L;
        }
        return hash ^ hash >>> 29;
    }

    private List<Finding> findings(String id, int words, List<Shared> shared) {
        Map<String, Integer> bySource = new LinkedHashMap<>();
        shared.forEach(pair -> bySource.merge(pair.with().source(), pair.words(), Integer::sum));
        bySource.replaceAll((other, common) ->
                common >= MOST * Math.min(words, wordsOfSource.getOrDefault(other, 0)) ? common : 0);
        List<Finding> found = new ArrayList<>();
        bySource.forEach((other, common) -> {
            if (common >= FEWEST_WORDS) {
                found.add(Finding.ofSource(Flaw.DUPLICATE_SOURCE, other, ""));
            }
        });
        shared.stream()
                .filter(pair -> pair.longest() >= FEWEST_WORDS)
                .filter(pair -> bySource.getOrDefault(pair.with().source(), 0) < FEWEST_WORDS)
                .map(this::finding)
                .forEach(found::add);
        return found;
    }

    private Finding finding(Shared pair) {
        String with = Excerpt.of(pair.with().title());
        String detail = sentences.say(
                "shared", Integer.toString(pair.longest()), with, pair.with().source());
        return Finding.at(
                pair.at(), Flaw.DUPLICATE_PASSAGE, Excerpt.of(pair.section().title()), detail);
    }

    /// The runs that a section shares with one other, followed as they grow word by word.
    private static final class SharedRuns {

        private int words;
        private int longest;
        private int current;
        private int lastHere = Integer.MIN_VALUE;
        private int lastThere;

        void add(int here, int there) {
            boolean goesOn = here == lastHere + 1 && there == lastThere + 1;
            current = goesOn ? current + 1 : RUN;
            words += goesOn ? 1 : Math.min(RUN, here - lastWord());
            longest = Math.max(longest, current);
            lastHere = here;
            lastThere = there;
        }

        /// No word is counted twice where two runs overlap.
        private int lastWord() {
            return lastHere == Integer.MIN_VALUE ? -1 : lastHere;
        }
    }
}
