package org.lectern.appraisal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What the rules ask of one word, answered once for the word and not at each of its places: which sets of words it
/// belongs to, which options of a choice can begin with it, and which patterns can go on with it.
final class WordFacts {

    private static final Option[] NONE = {};

    /// A bit for each set.
    private final long[] sets;

    private final int[] choices;
    private final Option[][] options;
    private final int[] needs;

    /// @param sets    the numbers of the sets
    /// @param options of all choices, those of one choice side by side
    /// @param needs   the needs that the word meets
    WordFacts(List<Integer> sets, List<Option> options, List<Integer> needs) {
        this.needs = needs.stream().mapToInt(Integer::intValue).distinct().toArray();
        BitSet bits = new BitSet();
        sets.forEach(bits::set);
        this.sets = bits.toLongArray();
        this.choices =
                options.stream().mapToInt(Option::choice).distinct().sorted().toArray();
        this.options = Arrays.stream(choices)
                .mapToObj(choice -> options.stream()
                        .filter(option -> option.choice() == choice)
                        .toArray(Option[]::new))
                .toArray(Option[][]::new);
    }

    /// One option of a choice.
    ///
    /// @param second the set that the token behind its first must belong to; see [QuickPatterns#second]
    record Option(int choice, Pattern pattern, int second) {

        long ends(ReadTokens tokens, int at) {
            return tokens.mayGoOn(at, second) ? pattern.ends(tokens, at) : 0;
        }
    }

    boolean fits(int set) {
        int at = set >> 6;
        return at < sets.length && (sets[at] & 1L << set) != 0;
    }

    /// Notes that the word stands there and meets what it meets.
    void meetAt(int place, int[] last) {
        for (int need : needs) {
            last[need] = place;
        }
    }

    boolean isEmpty() {
        return sets.length == 0 && choices.length == 0 && needs.length == 0;
    }

    Option[] options(int choice) {
        int at = choices.length == 0 ? -1 : Arrays.binarySearch(choices, choice);
        return at < 0 ? NONE : options[at];
    }
}
