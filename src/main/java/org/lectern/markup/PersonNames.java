package org.lectern.markup;

import java.util.Locale;
import java.util.Set;

/// Tells a line of names (`Ada Quill, Tom B. Reed, Mei-Ling Chua`), as it stands below the title of an article, from a
/// title.
public final class PersonNames {

    private static final WordLists WORDS = WordLists.load(PersonNames.class, "person-names.txt");
    private static final Set<String> NO_NAMES = WORDS.list("no names");
    private static final Set<String> NO_ENDINGS = WORDS.list("no endings of names");
    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 2_000;

    private PersonNames() {}

    /// Whether the line is three names or more of people or places, parted by commas, and nothing else.
    public static boolean are(String text) {
        if (text.length() > LONGEST || text.endsWith(".") || text.endsWith(":")) {
            return false;
        }
        String[] parts = text.split("[,;] ?| and (?:the )?");
        for (String part : parts) {
            if (!isName(part.strip())) {
                return false;
            }
        }
        return parts.length >= FEWEST;
    }

    /// A list of diseases has the shape of a list of names (`Gouty Arthritis, Behçet Disease, Lyme Disease`).
    private static boolean isOfDiseases(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return NO_NAMES.contains(small) || NO_ENDINGS.stream().anyMatch(small::endsWith);
    }

    private static boolean isName(String part) {
        String[] words = part.split("\\s+");
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean small = i > 0 && i + 1 < words.length && words[i].length() <= 3;
            if (words[i].isEmpty()
                    || !(small || Character.isUpperCase(words[i].codePointAt(0)))
                    || isOfDiseases(words[i])) {
                return false;
            }
        }
        return true;
    }
}
