package org.lectern.appraisal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What the rules ask of one word, answered once for the word and not at each of its places: which sets of words it
/// belongs to, and which options of a choice can begin with it.
final class WordFacts {

    private static final Pattern[] NONE = {};

    /// A bit for each set.
    private final long[] sets;

    private final int[] choices;
    private final Pattern[][] options;

    /// @param sets    the numbers of the sets
    /// @param options of all choices, those of one choice side by side
    WordFacts(List<Integer> sets, List<Option> options) {
        BitSet bits = new BitSet();
        sets.forEach(bits::set);
        this.sets = bits.toLongArray();
        this.choices =
                options.stream().mapToInt(Option::choice).distinct().sorted().toArray();
        this.options = Arrays.stream(choices)
                .mapToObj(choice -> options.stream()
                        .filter(option -> option.choice() == choice)
                        .map(Option::pattern)
                        .toArray(Pattern[]::new))
                .toArray(Pattern[][]::new);
    }

    /// One option of a choice.
    record Option(int choice, Pattern pattern) {}

    boolean fits(int set) {
        int at = set >> 6;
        return at < sets.length && (sets[at] & 1L << set) != 0;
    }

    /// Sets the bits of the sets that the word belongs to.
    void addTo(long[] bits) {
        for (int i = 0; i < sets.length; i++) {
            bits[i] |= sets[i];
        }
    }

    boolean isEmpty() {
        return sets.length == 0 && choices.length == 0;
    }

    Pattern[] options(int choice) {
        int at = choices.length == 0 ? -1 : Arrays.binarySearch(choices, choice);
        return at < 0 ? NONE : options[at];
    }
}
