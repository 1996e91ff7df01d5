package org.lectern.section;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final Set<String> SMALL_WORDS = WORDS.list("small words of names");
    private static final int LONGEST_JOURNAL = 90;
    private static final int MOST_WORDS = 8;

    private JournalReferences() {}

    static List<References.Found> in(String plain) {
        List<References.Found> found = new ArrayList<>();
        Matcher matcher = YEAR_AND_VOLUME.matcher(plain);
        int from = 0;
        while (matcher.find()) {
            int start = journalStart(plain, Math.max(from, matcher.start() - LONGEST_JOURNAL), matcher);
            if (start >= 0) {
                found.add(new References.Found(plain.substring(start, matcher.end()), start, matcher.end()));
                from = matcher.end();
            }
        }
        return found;
    }

    /// The journal's name stands between the year and what parts it from the words before: the bracket that holds the
    /// reference, a sign behind an author or a label, the end of a sentence. The nearest that leaves a name counts;
    /// what stands in brackets of its own (`Care Res (Hoboken)`) parts nothing.
    private static int journalStart(String plain, int from, Matcher reference) {
        int year = reference.start();
        int bracket = bracket(plain, from, year);
        if (bracket >= 0 && isAbbreviated(plain.substring(bracket + 1, year))) {
            return isReference(plain, bracket + 1, reference, false) ? bracket + 1 : -1;
        }
        int depth = 0;
        for (int i = year - 1; i > Math.max(from - 1, bracket); i--) {
            char c = plain.charAt(i);
            depth += isClosing(c) ? 1 : isOpening(c) ? -1 : 0;
            boolean parts = i + 2 < year && depth == 0 && ".?;,:".indexOf(c) >= 0 && plain.charAt(i + 1) == ' ';
            boolean sentence = c == '.' || c == '?';
            if (parts && isReference(plain, i + 2, reference, sentence)) {
                return i + 2;
            }
            if (parts && sentence) {
                return -1;
            }
        }
        boolean whole = bracket >= 0 || from == 0;
        return whole && isReference(plain, bracket + 1, reference, bracket < 0) ? bracket + 1 : -1;
    }

    /// Where the bracket opens in which `at` stands, or -1.
    private static int bracket(String plain, int from, int at) {
        int depth = 0;
        for (int i = at - 1; i >= from; i--) {
            char c = plain.charAt(i);
            if (isOpening(c) && depth == 0) {
                return i;
            }
            depth += isClosing(c) ? 1 : isOpening(c) ? -1 : 0;
        }
        return -1;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }

    /// `N. Engl. J. Med.`: in a bracket, such points end no sentence.
    private static boolean isAbbreviated(String name) {
        String bare = name.strip();
        return bare.endsWith(".") && bare.chars().noneMatch(c -> ",;:".indexOf(c) >= 0);
    }

    /// Behind the end of a sentence nearly any words are a journal, where year, volume and pages follow as they do in a
    /// reference; behind any other sign the words have to look like its name.
    private static boolean isReference(String plain, int start, Matcher reference, boolean afterSentence) {
        String name = plain.substring(start, reference.start());
        boolean semicolon = reference.group("sign").equals(";");
        boolean placed = reference.group("pages") != null || reference.group("issue") != null;
        if (name.length() < 2 || !Character.isUpperCase(name.charAt(0)) || !isName(name)) {
            return false;
        }
        boolean whole = semicolon && reference.group("pages") != null;
        boolean looks = name.split("\\s+").length <= MOST_WORDS && isTitleCased(name);
        boolean closed = semicolon && isEnd(plain, reference.end());
        return afterSentence ? whole || (looks && (semicolon || placed)) : looks && (placed || closed);
    }

    private static boolean isEnd(String plain, int at) {
        return at == plain.length() || ")].;".indexOf(plain.charAt(at)) >= 0;
    }

    private static boolean isTitleCased(String name) {
        return Arrays.stream(name.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> Character.isUpperCase(word.charAt(0)) || SMALL_WORDS.contains(word));
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
