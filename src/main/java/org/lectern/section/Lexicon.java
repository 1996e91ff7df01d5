package org.lectern.section;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.markup.WordLists;

/// The names under which texts cite, and the words that tell a name from a sentence. Data, as written.
final class Lexicon {

    private static final WordLists WORDS = WordLists.loadAsWritten(Lexicon.class, "labels.txt");
    private static final Set<String> LABELS = union(List.of(
            "libraries and indexes",
            "health sites",
            "publishers",
            "journals",
            "hospitals and universities",
            "bodies and societies"));
    private static final Set<String> ORDINARY_WORDS = WORDS.list("ordinary words");
    static final Set<String> FAMILIES = WORDS.list("journal families");
    static final Set<String> CUES = WORDS.list("name cues");
    static final Set<String> CONNECTORS = WORDS.list("name connectors");
    static final Set<String> NO_NAME = WORDS.list("no name");
    static final Set<String> DOMAINS = WORDS.list("top-level domains");
    static final Set<String> DOMAIN_WORDS = WORDS.list("words like domains");
    static final Set<String> ABBREVIATIONS = WORDS.list("abbreviations");
    static final Set<String> BEFORE_FIGURES = WORDS.list("before figures");
    static final Set<String> UNITS = WORDS.list("units");
    static final Set<String> TIMES = WORDS.list("times");
    static final Set<String> SOURCE_OPENINGS = WORDS.list("source openings");
    static final Set<String> STARTERS = WORDS.list("statement starters");

    /// Labels by their first character, longest first.
    private static final Map<Character, List<String>> BY_FIRST = LABELS.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.groupingBy(label -> label.charAt(0)));

    private Lexicon() {}

    /// Labels that could begin with a character, longest first.
    static List<String> startingWith(char first) {
        return BY_FIRST.getOrDefault(first, List.of());
    }

    static boolean knows(String label) {
        return LABELS.contains(label);
    }

    /// Whether a label is an ordinary word that a journal is called by, too (`Stroke`).
    static boolean isOrdinary(String label) {
        return ORDINARY_WORDS.contains(label);
    }

    /// Whether a label is such a word, or one and what it is about (`Chest CT`).
    static boolean opensOrdinarily(String label) {
        int space = label.indexOf(' ');
        return isOrdinary(label) || !knows(label) && space > 0 && isOrdinary(label.substring(0, space));
    }

    /// Whether a label is a known one, or a known one and its part or paper (`NIH ODS`).
    static boolean opensWith(String label, Set<String> names) {
        if (knows(label) || names.contains(label)) {
            return true;
        }
        int space = label.indexOf(' ');
        while (space > 0) {
            String house = label.substring(0, space);
            if (knows(house) || names.contains(house)) {
                return true;
            }
            space = label.indexOf(' ', space + 1);
        }
        return false;
    }

    private static Set<String> union(List<String> lists) {
        Set<String> all = new HashSet<>();
        lists.forEach(list -> all.addAll(WORDS.list(list)));
        return Set.copyOf(all);
    }
}
