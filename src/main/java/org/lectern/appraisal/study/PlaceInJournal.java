package org.lectern.appraisal.study;

import java.util.Optional;
import java.util.Set;
import org.lectern.appraisal.words.Words;

/// A volume and a page as references write them: `70:1285`, `70(7):1285-8`, `vol. 70, p. 1285`.
///
/// @param to the word after the page
record PlaceInJournal(String volume, String page, int to) {

    private static final Set<String> PAGE_WORDS = Set.of("p", "pp", "pg", "page", "pages");
    private static final int LONGEST = 6;

    /// The place whose volume is the word at `at`.
    static Optional<PlaceInJournal> at(Words words, int at) {
        if (!isVolume(words, at)) {
            return Optional.empty();
        }
        int next = at + 1;
        if (next < words.count() && words.gap(next).contains("(")) {
            next++;
        }
        if (next < words.count() && words.gap(next).contains(":") && isPage(words, next)) {
            return Optional.of(new PlaceInJournal(words.form(at), words.form(next), next + 1));
        }
        return afterPageWord(words, at);
    }

    private static Optional<PlaceInJournal> afterPageWord(Words words, int at) {
        for (int i = at + 1; i + 1 < words.count() && i - at < LONGEST; i++) {
            if (PAGE_WORDS.contains(words.form(i)) && isPage(words, i + 1)) {
                return Optional.of(new PlaceInJournal(words.form(at), words.form(i + 1), i + 2));
            }
        }
        return Optional.empty();
    }

    private static boolean isVolume(Words words, int at) {
        return words.form(at).length() <= 4 && words.isNumber(at) && !words.isYear(at);
    }

    /// A number, or an article's number such as e23677.
    private static boolean isPage(Words words, int at) {
        String form = words.form(at);
        return form.length() <= 9
                && Character.isDigit(form.charAt(form.length() - 1))
                && form.substring(1).chars().allMatch(Character::isDigit);
    }
}
