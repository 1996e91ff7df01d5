package org.lectern.section;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives the sections of a source ids that are unique, readable and the same at every reading.
final class Slugs {

    private static final int LONGEST = 60;

    private final String sourceId;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    Slugs(String sourceId) {
        this.sourceId = sourceId;
    }

    String next(String title) {
        String slug = slug(title);
        String id = slug;
        while (!given.add(id)) {
            id = slug + "-" + (uses.merge(slug, 1, Integer::sum) + 1);
        }
        return sourceId + "/" + id;
    }

    static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (!isSilent(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "section" : slug.toString();
    }

    /// Accents that were parted from their letter, and apostrophes, leave no trace.
    private static boolean isSilent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’';
    }
}
