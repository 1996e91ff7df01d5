package org.lectern.appraisal;

import java.util.Set;

/// Knows medicines by the stems that international nonproprietary names end in (WHO): *-mab*, *-statin*, *-triptan*.
public final class DrugNames {

    private static final int SHORTEST = 7;

    private final Set<String> stems = Set.copyOf(RuleFiles.lines("drug-stems.txt"));
    private final int longest = stems.stream().mapToInt(String::length).max().orElse(0);
    private final int shortest = stems.stream().mapToInt(String::length).min().orElse(0);

    /// How many of the words are names of medicines.
    int in(Tokens tokens) {
        int found = 0;
        for (int at = 0; at < tokens.size(); at++) {
            found += isName(tokens.word(at)) ? 1 : 0;
        }
        return found;
    }

    /// @param word in small letters
    public boolean isName(String word) {
        if (word.length() < SHORTEST) {
            return false;
        }
        for (int length = shortest; length <= longest && length < word.length(); length++) {
            if (stems.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
