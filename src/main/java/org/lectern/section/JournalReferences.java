package org.lectern.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markup.WordLists;

/// Finds works that are given by journal, year and volume: `Tick Rev 2013;62:43-9`, `J Mites 2019, 12(3)`. A year
/// before a number (`In 2019, 120 patients`) is none.
final class JournalReferences {

    private static final Pattern YEAR_AND_VOLUME = Pattern.compile(
            "(?:19|20)\\d\\d(?: [A-Z][a-z]{2,8}(?: \\d{1,2})?)?(?<sign>[;,]) ?\\d{1,4}(?<issue> ?\\([^)%]{1,20}\\))?(?<pages>: ?[A-Za-z]?\\d{1,7}(?:[-–][A-Za-z]?\\d{1,7})?)?");
    private static final WordLists WORDS = WordLists.load(JournalReferences.class, "titles.txt");
    private static final Set<String> WEAK_ENDINGS = WORDS.list("weak endings");
    private static final Set<String> VERBS = WORDS.list("verbs of sentences");
    private static final Set<String> MONTHS = WORDS.list("months");
    private static final int LONGEST_JOURNAL = 90;

    private JournalReferences() {}

    static List<References.Found> in(String plain) {
        List<References.Found> found = new ArrayList<>();
        Matcher matcher = YEAR_AND_VOLUME.matcher(plain);
        while (matcher.find()) {
            boolean pages = matcher.group("pages") != null;
            boolean semicolon = matcher.group("sign").equals(";");
            int start = journalStart(plain, matcher.start());
            boolean whole = semicolon && pages;
            boolean volume = semicolon || pages || matcher.group("issue") != null;
            if (start >= 0 && (whole || volume && isName(plain.substring(start, matcher.start())))) {
                found.add(new References.Found(plain.substring(start, matcher.end()), start, matcher.end()));
            }
        }
        return found;
    }

    /// The journal's name stands between the last end of a sentence and the year.
    private static int journalStart(String plain, int year) {
        int from = Math.max(0, year - LONGEST_JOURNAL);
        int start = -1;
        for (int i = from; i + 1 < year; i++) {
            boolean sentence = (plain.charAt(i) == '.' || plain.charAt(i) == '?') && plain.charAt(i + 1) == ' ';
            if (sentence && i + 2 < year) {
                start = i + 2;
            }
        }
        if (start < 0) {
            start = from == 0 ? 0 : -1;
        }
        boolean name = start >= 0 && start < year - 2 && Character.isUpperCase(plain.charAt(start));
        return name ? start : -1;
    }

    /// A sentence leads to its year by a preposition (`The trial began in`) or has its verb before it.
    private static boolean isName(String name) {
        String[] words = name.split("[^\\p{L}]+");
        String last = words.length == 0 ? "" : words[words.length - 1].toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (VERBS.contains(word)) {
                return false;
            }
        }
        return !WEAK_ENDINGS.contains(last) && !MONTHS.contains(last);
    }
}
