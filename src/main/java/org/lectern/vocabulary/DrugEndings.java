package org.lectern.vocabulary;

import java.util.List;
import java.util.Locale;

/// Knows a drug by the ending of its name, so that one which the vocabulary doesn't hold is known too: names that the
/// WHO gives out (INN) end in a stem that tells the group, "-pril" or "-mab".
record DrugEndings(List<String> endings) {

    private static final int MIN_LENGTH = 6;

    /// True where the word `text.substring(from, to)`, or its singular, ends like the name of a drug.
    boolean end(String text, int from, int to) {
        if (to - from < MIN_LENGTH) {
            return false;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return endings.stream().anyMatch(ending -> word.endsWith(ending) || singular.endsWith(ending));
    }
}
