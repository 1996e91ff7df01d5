package org.lectern.search.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Vocabulary;
import org.lectern.search.completion.Completion.Kind;
import org.lectern.search.words.Word;

/// Ways to go on from what was typed so far: names of concepts first, then titles of sources and sections. Every word
/// typed must begin a word of the entry, in any order.
public final class Completions {

    private static final int LONGEST_TYPED = 200;

    /// So many titles have a place among the names.
    private static final int TITLES = 3;

    private final List<Completion> entries;
    private final int firstUnsaid;
    private final String[] words;
    private final int[][] entriesOfWord;
    private final Map<String, Integer> preferredNames = new HashMap<>();

    /// Entries are held in the order in which they are offered.
    private Completions(Collection<Completion> ordered, int firstUnsaid) {
        this.firstUnsaid = firstUnsaid;
        entries = List.copyOf(ordered);
        Map<String, List<Integer>> byWord = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            if (entries.get(i).kind() == Kind.CONCEPT && entries.get(i).means().isEmpty()) {
                preferredNames.put(entries.get(i).text(), i);
            }
            wordsOf(entries.get(i).text()).stream()
                    .distinct()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry));
        }
        words = byWord.keySet().toArray(String[]::new);
        entriesOfWord = byWord.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /// @param said whether any section has a concept; the others are offered last, since they lead nowhere
    public static Completions of(
            Vocabulary vocabulary,
            Predicate<Concept> said,
            Collection<String> sourceTitles,
            Collection<String> sectionTitles) {
        List<Completion> labels = new ArrayList<>();
        List<Completion> unsaid = new ArrayList<>();
        for (Concept concept : vocabulary.concepts()) {
            List<Completion> names = said.test(concept) ? labels : unsaid;
            names.add(name(concept, concept.prefLabel(), Optional.empty()));
            concept.altLabels().forEach(label -> names.add(name(concept, label, Optional.of(concept.prefLabel()))));
        }
        Map<String, Completion> entries = new LinkedHashMap<>();
        Stream.of(labels, titles(Kind.SOURCE, sourceTitles), titles(Kind.SECTION, sectionTitles))
                .forEach(kind -> putInto(entries, kind));
        int firstUnsaid = entries.size();
        putInto(entries, unsaid);
        return new Completions(entries.values(), firstUnsaid);
    }

    /// The shortest first; of what reads alike the earlier stays.
    private static void putInto(Map<String, Completion> entries, List<Completion> kind) {
        kind.stream()
                .filter(entry -> !entry.text().isEmpty())
                .sorted(Comparator.<Completion>comparingInt(
                                entry -> entry.text().length())
                        .thenComparing(Completion::text))
                .forEach(entry -> entries.putIfAbsent(entry.text().toLowerCase(Locale.ROOT), entry));
    }

    private static Completion name(Concept concept, String label, Optional<String> means) {
        return new Completion(Kind.CONCEPT, label.strip(), Optional.of(concept.facet()), means);
    }

    private static List<Completion> titles(Kind kind, Collection<String> titles) {
        return titles.stream().map(title -> new Completion(kind, title.strip())).toList();
    }

    public List<Completion> of(String typed, int limit) {
        List<String> begun = wordsOf(typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed);
        if (begun.isEmpty() || limit < 1) {
            return List.of();
        }
        BitSet found = beginning(begun.getFirst());
        for (String word : begun.subList(1, begun.size())) {
            found.and(beginning(word));
        }
        // An entry whose first word was begun is what one is typing; others only contain it.
        List<Completion> names = new ArrayList<>();
        List<Completion> titles = new ArrayList<>();
        List<Completion> others = new ArrayList<>();
        List<Completion> unsaid = new ArrayList<>();
        Set<String> concepts = new HashSet<>();
        for (int i = found.nextSetBit(0);
                i >= 0 && (names.size() < limit || titles.size() < TITLES);
                i = found.nextSetBit(i + 1)) {
            Completion entry = entries.get(i);
            if (isBest(entry, found, concepts)) {
                boolean begins = wordsOf(entry.text()).getFirst().startsWith(begun.getFirst());
                List<Completion> alike = entry.kind() == Kind.CONCEPT ? names : titles;
                (i >= firstUnsaid ? unsaid : begins ? alike : others).add(entry);
            }
        }
        others.addAll(unsaid);
        return offered(names, titles, others, limit);
    }

    /// Many names leave room for titles: who types what a section is headed wants that section.
    private static List<Completion> offered(
            List<Completion> names, List<Completion> titles, List<Completion> others, int limit) {
        int kept = Math.min(Math.min(TITLES, titles.size()), limit / 2);
        List<Completion> all = new ArrayList<>(names.subList(0, Math.min(names.size(), limit - kept)));
        all.addAll(titles);
        all.addAll(others);
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }

    /// Of the names of one concept that were found, the preferred one is offered, else the shortest.
    private boolean isBest(Completion entry, BitSet found, Set<String> concepts) {
        if (entry.kind() != Kind.CONCEPT) {
            return true;
        }
        String preferred = entry.means().orElse(entry.text());
        int at = preferredNames.getOrDefault(preferred, -1);
        return (entry.means().isEmpty() || at < 0 || !found.get(at)) && concepts.add(preferred);
    }

    private BitSet beginning(String prefix) {
        BitSet found = new BitSet(entries.size());
        int at = Arrays.binarySearch(words, prefix);
        for (int i = at >= 0 ? at : -at - 1; i < words.length && words[i].startsWith(prefix); i++) {
            for (int entry : entriesOfWord[i]) {
                found.set(entry);
            }
        }
        return found;
    }

    private static List<String> wordsOf(String text) {
        return Word.in(text, new Span(0, text.length())).stream()
                .map(Word::lower)
                .toList();
    }
}
