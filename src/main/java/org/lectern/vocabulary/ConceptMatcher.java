package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Vocabulary;

/// Finds the names of concepts in any text: one pass over its words, the longest name first, never inside a word. Where
/// names overlap the longer one stands; a name that two facets share gives both concepts.
///
/// An acronym of up to four letters counts in a text only where it is written as one ("CAT" is a scan, "cat" is not);
/// a person who types a query is not held to that. Instances never change and may be shared between threads.
public final class ConceptMatcher implements ConceptFinder {

    private static final int ACRONYM = 1;
    private static final int NOT_THIS = 2;
    private static final int FLAGS = 2;

    private final List<Concept> concepts;
    private final PhraseTrie trie = new PhraseTrie();
    private final boolean strictAcronyms;

    private ConceptMatcher(Vocabulary vocabulary, boolean strictAcronyms) {
        this.concepts = List.copyOf(vocabulary.concepts());
        this.strictAcronyms = strictAcronyms;
        for (int i = 0; i < concepts.size(); i++) {
            int number = i << FLAGS;
            for (String label : concepts.get(i).labels()) {
                add(label, number | (isAcronym(label) ? ACRONYM : 0));
            }
            concepts.get(i).notLabels().forEach(label -> add(label, number | NOT_THIS));
        }
    }

    /// For the text of sources.
    public static ConceptMatcher forTexts(Vocabulary vocabulary) {
        return new ConceptMatcher(vocabulary, true);
    }

    /// For what people type: "ck" is CK.
    public static ConceptMatcher forQueries(Vocabulary vocabulary) {
        return new ConceptMatcher(vocabulary, false);
    }

    private void add(String label, int payload) {
        trie.add(label, payload);
        String head = label.length() > 7 ? label.substring(0, 4).toLowerCase(Locale.ROOT) : "";
        if (head.equals("anti") && Character.isLetter(label.charAt(4))) {
            trie.add("anti " + label.substring(4), payload);
        }
        if (head.startsWith("non") && Character.isLetter(label.charAt(3))) {
            trie.add("non " + label.substring(3), payload);
        }
    }

    private static boolean isAcronym(String label) {
        Words words = Words.of(label);
        return words.count == 1 && label.length() <= 4 && words.is(0, Words.CAPS);
    }

    /// The concepts named in a text, in order; headings of the vocabulary's tree are not among them.
    @Override
    public List<NamedConcept> find(String text) {
        return found(Words.of(text)).stream()
                .filter(found -> !found.concept().group())
                .map(found -> new NamedConcept(found.concept(), found.span()))
                .toList();
    }

    /// Everything named, groups included: the names to judge first, then resolved so that no two overlap.
    List<Found> found(Words words) {
        Candidates candidates = new Candidates(words);
        for (int i = 0; i < words.count; i++) {
            trie.walk(words, i, candidates);
            trie.walkShared(words, i, candidates);
        }
        return candidates.resolved();
    }

    /// What the trie found in one text, and which of it stands.
    private final class Candidates implements PhraseTrie.Listener {
        private final Words words;
        private final IntList from = new IntList();
        private final IntList to = new IntList();
        private final IntList payload = new IntList();
        private final IntList shadows = new IntList();

        Candidates(Words words) {
            this.words = words;
        }

        @Override
        public void found(int first, int last, int number) {
            if ((number & NOT_THIS) != 0) {
                shadows.add(from.size());
            } else if ((number & ACRONYM) != 0 && strictAcronyms && !isWrittenAsAcronym(first, last)) {
                return;
            }
            from.add(first);
            to.add(last);
            payload.add(number);
        }

        private boolean isWrittenAsAcronym(int first, int last) {
            for (int i = first; i < last; i++) {
                if (!words.is(i, Words.CAPS)) {
                    return false;
                }
            }
            return true;
        }

        List<Found> resolved() {
            int[] owner = new int[words.count];
            boolean[] stands = new boolean[from.size()];
            for (int candidate : longestFirst()) {
                int first = owner[from.get(candidate)];
                int last = owner[to.get(candidate) - 1];
                if (first == 0 && last == 0) {
                    stands[candidate] = true;
                    for (int word = from.get(candidate); word < to.get(candidate); word++) {
                        owner[word] = candidate + 1;
                    }
                } else {
                    stands[candidate] = first != 0 && sameWords(candidate, first - 1);
                    join(candidate, first == 0 ? last - 1 : first - 1, owner);
                }
            }
            return inOrder(stands);
        }

        /// Two names of one concept that share a word are one: `anti-Ro` and `Ro antibody` in `anti-Ro antibodies`.
        private void join(int candidate, int standing, int[] owner) {
            if (!sameConcept(candidate, standing)) {
                return;
            }
            for (int word = from.get(candidate); word < to.get(candidate); word++) {
                if (owner[word] != 0 && owner[word] != standing + 1) {
                    return;
                }
            }
            for (int word = from.get(candidate); word < to.get(candidate); word++) {
                owner[word] = standing + 1;
            }
            from.set(standing, Math.min(from.get(standing), from.get(candidate)));
            to.set(standing, Math.max(to.get(standing), to.get(candidate)));
        }

        private boolean sameWords(int one, int other) {
            return from.get(one) == from.get(other) && to.get(one) == to.get(other) && !sameConcept(one, other);
        }

        private boolean sameConcept(int one, int other) {
            return payload.get(one) >> FLAGS == payload.get(other) >> FLAGS;
        }

        /// The candidates that may stand, by length in characters, then by place.
        private int[] longestFirst() {
            long[] keys = new long[from.size()];
            int count = 0;
            for (int i = 0; i < from.size(); i++) {
                if ((payload.get(i) & NOT_THIS) == 0 && !isShadowed(i) && !isGroup(i)) {
                    int length = words.end[to.get(i) - 1] - words.start[from.get(i)];
                    keys[count++] = (long) (0xFFFFF - Math.min(length, 0xFFFFF)) << 32 | i;
                }
            }
            Arrays.sort(keys, 0, count);
            int[] order = new int[count];
            for (int i = 0; i < count; i++) {
                order[i] = (int) keys[i];
            }
            return order;
        }

        /// Shadows come in the order of their first word, and none is longer than a name may be: few are looked at.
        private boolean isShadowed(int candidate) {
            for (int i = lastShadowUpTo(from.get(candidate)); i >= 0; i--) {
                int shadow = shadows.get(i);
                if (to.get(shadow) >= to.get(candidate) && sameConcept(shadow, candidate)) {
                    return true;
                }
                if (from.get(shadow) < from.get(candidate) - PhraseTrie.MAX_WORDS) {
                    return false;
                }
            }
            return false;
        }

        private int lastShadowUpTo(int word) {
            int low = 0;
            int high = shadows.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (from.get(shadows.get(middle)) <= word) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }

        private boolean isGroup(int candidate) {
            return concepts.get(payload.get(candidate) >> FLAGS).group();
        }

        private List<Found> inOrder(boolean[] stands) {
            List<Found> found = new ArrayList<>();
            for (int i = 0; i < stands.length; i++) {
                if (stands[i] || isGroup(i) && (payload.get(i) & NOT_THIS) == 0) {
                    Span span = new Span(words.start[from.get(i)], words.end[to.get(i) - 1]);
                    found.add(new Found(concepts.get(payload.get(i) >> FLAGS), from.get(i), to.get(i), span));
                }
            }
            return found;
        }
    }
}
