package org.lectern.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds citations that carry their own address: DOIs, PubMed numbers, journal with year and pages, numbers in
/// brackets.
final class References {

    private static final Pattern DOI = Pattern.compile(
            "(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi: ?|DOI: ?)?(10\\.\\d{4,9}/[^\\s\"“”<>\\]]{1,120}+)");
    private static final Pattern PMID = Pattern.compile("\\bPMID:? ?(\\d{4,9})\\b");
    private static final Pattern PMCID = Pattern.compile("\\b(PMC\\d{4,9})\\b");

    private enum Kind {
        DOI,
        PMID,
        PMCID,
        JOURNAL
    }

    private References() {}

    /// @param label as a reader lists it
    /// @param start where it begins in the plain words
    /// @param end   where it ends
    record Found(String label, int start, int end) {}

    /// @param numbered how many entries the list of references has; 0 where the source has none
    static List<Found> in(String plain, int numbered) {
        List<Found> found = new ArrayList<>();
        if (plain.chars().anyMatch(Character::isDigit)) {
            dois(plain, found);
            matches(PMID, "PMID:", plain, found);
            matches(PMCID, "", plain, found);
            found.addAll(JournalReferences.in(plain));
            keepOneOfEach(plain, found);
            found.addAll(BracketedNumbers.in(plain, numbered));
        }
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
            if (".,;:'’*".indexOf(last) >= 0 || (last == ')' && isUnopened(plain, start, stop))) {
                stop--;
            } else {
                return stop;
            }
        }
        return stop;
    }

    private static boolean isUnopened(String plain, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += plain.charAt(i) == '(' ? 1 : plain.charAt(i) == ')' ? -1 : 0;
        }
        return depth < 0;
    }

    /// A reference gives a work's journal, DOI and PubMed numbers side by side, each once: the DOI stands for it, else
    /// the first.
    private static void keepOneOfEach(String plain, List<Found> found) {
        found.sort(Comparator.comparingInt(Found::start));
        List<Found> works = new ArrayList<>();
        Map<Kind, String> given = new EnumMap<>(Kind.class);
        int end = -1;
        for (Found each : found) {
            Kind kind = kind(each);
            boolean beside = end >= 0 && each.start() >= end && isOnlySigns(plain, end, each.start());
            boolean another = !given.getOrDefault(kind, each.label()).equals(each.label());
            if (!beside || another) {
                works.add(each);
                given.clear();
            } else if (kind == Kind.DOI && kind(works.getLast()) != Kind.DOI) {
                works.set(works.size() - 1, each);
            }
            given.put(kind, each.label());
            end = Math.max(end, each.end());
        }
        found.clear();
        found.addAll(works);
    }

    private static Kind kind(Found found) {
        String label = found.label();
        if (label.startsWith("doi:")) {
            return Kind.DOI;
        }
        if (label.startsWith("PMID:")) {
            return Kind.PMID;
        }
        return PMCID.matcher(label).matches() ? Kind.PMCID : Kind.JOURNAL;
    }

    private static boolean isOnlySigns(String plain, int from, int to) {
        return plain.substring(from, to).chars().noneMatch(Character::isLetterOrDigit) && to - from <= 4;
    }

    private static void matches(Pattern pattern, String prefix, String plain, List<Found> found) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            found.add(new Found(prefix + matcher.group(1), matcher.start(), matcher.end()));
        }
    }
}
