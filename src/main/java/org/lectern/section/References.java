package org.lectern.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds citations that carry their own address: DOIs, PubMed numbers, journal with year and pages, numbers in
/// brackets, journals named as the place where a study appeared.
final class References {

    private static final Pattern DOI = Pattern.compile(
            "(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi: ?|DOI: ?)?(10\\.\\d{4,9}/[^\\s\"“”<>\\]]{1,120}+)");
    private static final Pattern PMID = Pattern.compile("\\bPMID:? ?(\\d{4,9})\\b");
    private static final Pattern PMCID = Pattern.compile("\\b(PMC\\d{4,9})\\b");
    private static final Pattern VOLUME = Pattern.compile(
            "((?:19|20)\\d\\d)(?: [A-Z][a-z]{2,8}(?: \\d{1,2})?)?[;,] ?\\d{1,4}(?: ?\\([^)]{1,20}\\))?(?:: ?[A-Za-z]?\\d{1,7}(?:[-–][A-Za-z]?\\d{1,7})?)?");
    private static final Pattern NUMBERS = Pattern.compile("\\[(\\d{1,3}(?:[,;–-] ?\\d{1,3}){0,9})\\]");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:in|by) (?:the )?((?:\\p{Lu}[\\p{L}&’'.-]{1,20}|of|the|and|in|for|&)(?: (?:\\p{Lu}[\\p{L}&’'.-]{1,20}|of|the|and|in|for|&)){0,9})");
    private static final Pattern JOURNAL_WORD =
            Pattern.compile("\\b(?:Journal|Annals|Archives|Acta|Proceedings|Bulletin)\\b");
    private static final Pattern CONNECTOR_END = Pattern.compile("(?: (?:of|the|and|in|for|&))+$");
    private static final int LONGEST_JOURNAL = 90;

    private References() {}

    /// @param label as a reader lists it
    /// @param start where it begins in the plain words
    /// @param end   where it ends
    record Found(String label, int start, int end) {}

    static List<Found> in(String plain) {
        List<Found> found = new ArrayList<>();
        boolean digits = plain.chars().anyMatch(Character::isDigit);
        if (digits) {
            dois(plain, found);
            matches(PMID, "PMID:", plain, found);
            matches(PMCID, "", plain, found);
            journals(plain, found);
            numbers(plain, found);
        }
        named(plain, found);
        return found;
    }

    private static void dois(String plain, List<Found> found) {
        if (!plain.contains("10.")) {
            return;
        }
        Matcher matcher = DOI.matcher(plain);
        while (matcher.find()) {
            int end = trimmed(plain, matcher.start(1), matcher.end(1));
            found.add(new Found("doi:" + plain.substring(matcher.start(1), end), matcher.start(), end));
        }
    }

    /// A DOI may hold brackets, but not an end without its beginning, nor the point of the sentence.
    private static int trimmed(String plain, int start, int end) {
        int stop = end;
        while (stop > start) {
            char last = plain.charAt(stop - 1);
            boolean open = plain.substring(start, stop).indexOf('(') >= 0;
            if (".,;:'’*".indexOf(last) >= 0 || (last == ')' && !open)) {
                stop--;
            } else {
                return stop;
            }
        }
        return stop;
    }

    private static void matches(Pattern pattern, String prefix, String plain, List<Found> found) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            found.add(new Found(prefix + matcher.group(1), matcher.start(), matcher.end()));
        }
    }

    private static void journals(String plain, List<Found> found) {
        Matcher matcher = VOLUME.matcher(plain);
        while (matcher.find()) {
            int start = journalStart(plain, matcher.start());
            if (start >= 0) {
                found.add(new Found(plain.substring(start, matcher.end()), start, matcher.end()));
            }
        }
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

    private static void numbers(String plain, List<Found> found) {
        Matcher matcher = NUMBERS.matcher(plain);
        while (matcher.find()) {
            found.add(new Found(matcher.group(), matcher.start(), matcher.end()));
        }
    }

    private static void named(String plain, List<Found> found) {
        String lower = plain.toLowerCase(Locale.ROOT);
        if (Lexicon.STUDY_WORDS.stream().noneMatch(lower::contains)) {
            return;
        }
        Matcher matcher = NAMED.matcher(plain);
        while (matcher.find()) {
            String name = CONNECTOR_END.matcher(matcher.group(1)).replaceFirst("");
            String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            boolean journal = Lexicon.JOURNALS.contains(bare) && bare.length() > 5
                    || (bare.indexOf(' ') > 0 && JOURNAL_WORD.matcher(bare).find());
            if (journal) {
                found.add(new Found(bare, matcher.start(1), matcher.start(1) + bare.length()));
            }
        }
    }
}
