package org.lectern.appraisal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Knows words by how they end, in the singular or the plural.
public final class WordEndings {

    private static final int SHORTEST = 7;

    private final Set<String> endings;
    private final Set<String> others;
    private final int longest;
    private final int shortest;

    /// @param file a data file of endings, one a line; behind a `!` a word that ends so and is none of them
    WordEndings(String file) {
        List<String> lines = RuleFiles.lines(file);
        this.others = lines.stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .collect(Collectors.toUnmodifiableSet());
        this.endings = lines.stream().filter(line -> !line.startsWith("!")).collect(Collectors.toUnmodifiableSet());
        this.longest = endings.stream().mapToInt(String::length).max().orElse(0);
        this.shortest = endings.stream().mapToInt(String::length).min().orElse(0);
    }

    /// Medicines, by the stems in which international nonproprietary names end (WHO): *-mab*, *-statin*, *-triptan*.
    public static WordEndings ofMedicines() {
        return new WordEndings("drug-stems.txt");
    }

    /// How many of the words end so.
    int in(Tokens tokens) {
        int found = 0;
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.word(at);
            found += has(word) ? 1 : 0;
        }
        return found;
    }

    /// @param word in small letters
    public boolean has(String word) {
        return ends(word) || word.endsWith("s") && ends(singular(word));
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    private boolean ends(String word) {
        if (word.length() < SHORTEST || others.contains(word)) {
            return false;
        }
        for (int length = shortest; length <= longest && length <= word.length(); length++) {
            if (endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
