package org.lectern.library.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Texts made comparable: what a reader would call the same words becomes the same text.
final class Folded {

    private Folded() {}

    /// One case, one kind of space.
    static String plainly(String text) {
        return String.join(" ", text.strip().toLowerCase(Locale.ROOT).split("\\s++"));
    }

    /// The letters and digits of a label, word by word, in lower case and the singular: hyphens, apostrophes and
    /// plurals make no difference.
    static String label(String label) {
        String normal = Normalizer.normalize(label, Normalizer.Form.NFKC)
                .replace("'", "")
                .replace("\u2019", "");
        return String.join(" ", words(normal).stream().map(Folded::singular).toList());
    }

    /// The runs of letters and digits in a text, as written.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// Words in capitals and short words end in an `s` of their own (ALS, gas), and so do names with a number (CD15s is
    /// another antigen than CD15); others by and large in a plural's.
    private static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        boolean numbered = word.chars().anyMatch(Character::isDigit);
        if (capitals || numbered || lower.length() < 4 || !lower.endsWith("s")) {
            return lower;
        }
        if (lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")) {
            return lower;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean sibilant =
                lower.endsWith("sses") || lower.endsWith("shes") || lower.endsWith("ches") || lower.endsWith("xes");
        return lower.substring(0, lower.length() - (sibilant ? 2 : 1));
    }
}
