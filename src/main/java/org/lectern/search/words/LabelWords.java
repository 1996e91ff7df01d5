package org.lectern.search.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Vocabulary;
import org.lectern.task.Once;

/// Every word that stands in a shown name of a concept, so that a slip of the finger in one is still understood.
///
/// Near means one slip in five to seven letters, two in eight and more, counted as Damerau and Levenshtein do with a
/// swap of neighbours as one; the first letter is taken to be right, as it nearly always is, unless the swap is
/// there. The names are taken in with the first query that has words: a window that shows the whole library need not
/// wait for them.
public final class LabelWords {

    static final int SHORTEST = 5;
    private static final int SHORTEST_WITH_A_SWAP = 4;
    private static final int TWO_SLIPS_FROM = 8;

    private final Once<Words> words;

    public LabelWords(Vocabulary vocabulary) {
        words = new Once<>(() -> Words.of(vocabulary));
    }

    /// @param all      of names that may be shown; a known misspelling is no right word
    /// @param byLength those that a slip can be told from
    private record Words(Set<String> all, Map<Integer, Set<String>> byLength) {

        static Words of(Vocabulary vocabulary) {
            Words words = new Words(new HashSet<>(), new TreeMap<>());
            for (Concept concept : vocabulary.concepts()) {
                words.add(concept.prefLabel());
                concept.altLabels().forEach(words::add);
            }
            return words;
        }

        private void add(String label) {
            for (Word word : Word.in(label, new Span(0, label.length()))) {
                String lower = word.lower();
                all.add(lower);
                if (lower.length() >= SHORTEST) {
                    byLength.computeIfAbsent(lower.length(), _ -> new TreeSet<>())
                            .add(lower);
                }
            }
        }
    }

    boolean contains(String word) {
        return words.get().all().contains(word.toLowerCase(Locale.ROOT));
    }

    /// The nearest word of a name; among equals the first in the alphabet.
    public Optional<String> near(String word) {
        int most = slips(word);
        if (most == 0) {
            return Optional.empty();
        }
        Map<Integer, Set<String>> byLength = words.get().byLength();
        String best = "";
        int least = most + 1;
        for (int length = word.length() - most; length <= word.length() + most; length++) {
            for (String candidate : byLength.getOrDefault(length, Set.of())) {
                int slips = begins(word, candidate) ? Slips.between(word, candidate, least) : least;
                if (slips < least) {
                    least = slips;
                    best = candidate;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    static int slips(String word) {
        if (!isWord(word) || word.length() < SHORTEST) {
            return 0;
        }
        return word.length() < TWO_SLIPS_FROM ? 1 : 2;
    }

    /// Whether it is long enough for a slip to be told from another word, and of letters only.
    static boolean isWord(String word) {
        return word.length() >= SHORTEST_WITH_A_SWAP && word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    private static boolean begins(String word, String candidate) {
        return word.charAt(0) == candidate.charAt(0)
                || (word.charAt(0) == candidate.charAt(1) && word.charAt(1) == candidate.charAt(0));
    }
}
