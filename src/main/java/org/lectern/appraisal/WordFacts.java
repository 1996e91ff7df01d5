package org.lectern.appraisal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What the rules ask of one word, answered once for the word and not at each of its places: which sets of words it
/// belongs to, and which options of a choice can begin with it.
final class WordFacts {

    private static final Pattern[] NONE = {};

    private final BitSet sets = new BitSet();
    private final int[] choices;
    private final Pattern[][] options;

    /// @param sets    the numbers of the sets
    /// @param options of all choices, those of one choice side by side
    WordFacts(List<Integer> sets, List<Option> options) {
        sets.forEach(this.sets::set);
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
        return sets.get(set);
    }

    Pattern[] options(int choice) {
        int at = choices.length == 0 ? -1 : Arrays.binarySearch(choices, choice);
        return at < 0 ? NONE : options[at];
    }
}
