package org.lectern.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.markup.WordLists;

/// What a saved page says of itself: who wrote it, who reviewed it, when it appeared and was changed.
final class Particulars {

    private static final WordLists WORDS = WordLists.load(Particulars.class, "particulars.txt");
    private static final List<String> KEYS = List.of("creator", "contributor", "issued", "modified");
    private static final List<String> MONTHS = List.copyOf(WORDS.list("months"));
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{Alpha}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (\\p{Alpha}{3,9})\\.?,? ((?:19|20)\\d\\d)\\b");
    private static final Pattern MONTH_ONLY = Pattern.compile("\\b(\\p{Alpha}{3,9})\\.? ((?:19|20)\\d\\d)\\b");
    private static final Pattern NEXT = Pattern.compile("[\\n|·]|\\s[—–]\\s");
    private static final Pattern DATE_ALONE = Pattern.compile(
            "(?:,|on|in|at)?\\s*(?:\\p{Alpha}{6,9}, )?(?:\\p{Alpha}{3,9}\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? \\p{Alpha}{3,9}\\.?,? (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?!\\w)(?! (?!by |at )\\p{Ll})");
    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_NAME = 80;

    private Particulars() {}

    /// Front matter keys with their values, each once, the first that the page gives.
    static Map<String, String> of(List<String> paragraphs) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String paragraph : paragraphs) {
            if (paragraph.length() <= LONGEST_LINE) {
                KEYS.forEach(key -> value(key, paragraph).ifPresent(value -> found.putIfAbsent(key, value)));
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        KEYS.stream().filter(found::containsKey).forEach(key -> ordered.put(key, found.getOrDefault(key, "")));
        return ordered;
    }

    private static Optional<String> value(String key, String paragraph) {
        String lower = paragraph.toLowerCase(Locale.ROOT);
        List<String> cues = new ArrayList<>(WORDS.list(key));
        cues.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        boolean person = key.equals("creator") || key.equals("contributor");
        for (String cue : cues) {
            int at = find(lower, cue, person);
            if (at >= 0) {
                String rest = paragraph.substring(at + cue.length());
                return person ? name(rest).filter(name -> !isSentence(cue, rest, name)) : dateBehind(rest);
            }
        }
        return Optional.empty();
    }

    /// `By June, most people feel well.`: what a bare `by` opens goes on in small letters or figures to its full stop.
    private static boolean isSentence(String cue, String rest, String name) {
        int end = rest.indexOf(name) + name.length();
        return cue.equals("by")
                && rest.startsWith(", ", end)
                && rest.stripTrailing().endsWith(".");
    }

    /// Behind a colon, or by itself, up to the next particular: `Published studies from March 2018` tells no date.
    private static Optional<String> dateBehind(String rest) {
        String own = NEXT.split(rest.replace('\u00a0', ' '), 2)[0].strip();
        return own.startsWith(":") || DATE_ALONE.matcher(own).lookingAt() ? date(own) : Optional.empty();
    }

    /// A cue opens its line or its part of it; one that names a person ("reviewed by") may also stand in it.
    private static int find(String lower, String cue, boolean person) {
        int at = lower.indexOf(cue);
        while (at >= 0) {
            int end = at + cue.length();
            boolean whole = end < lower.length() && !Character.isLetterOrDigit(lower.charAt(end));
            boolean opens = isOpening(lower, at);
            boolean within =
                    person && cue.endsWith(" by") && at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1));
            if (whole && (opens || within)) {
                return at;
            }
            at = lower.indexOf(cue, at + 1);
        }
        return -1;
    }

    private static boolean isOpening(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00a0')) {
            before--;
        }
        return before < 0 || "\n|·".indexOf(text.charAt(before)) >= 0 || (isDash(text, before) && !text.endsWith("."));
    }

    /// A dash between spaces parts particulars; in a sentence it parts thoughts.
    private static boolean isDash(String text, int at) {
        return "—–".indexOf(text.charAt(at)) >= 0 && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    private static Optional<String> name(String rest) {
        String name = rest.replaceAll("[ \\t\\u00a0]+", " ")
                .replaceFirst("^[:\\s]+", "")
                .replaceFirst("^the ", "");
        Matcher end = Pattern.compile(
                        "\\n| and (?:medically |clinically )?(?:reviewed|edited|checked)|(?<![ .]\\p{Lu}|\\bDr|\\bProf|\\bMr|\\bMrs|\\bMs)\\.(?: |$)|[|;·](?: |$)| [—–] | (?:By|Updated|Published|Reviewed|Posted|Edited|Written)\\b|, (?=[\\p{Ll}\\d])|, (?:medically )?reviewed| on \\p{Lu}")
                .matcher(name);
        String cut = (end.find() ? name.substring(0, end.start()) : name).strip();
        boolean plausible = !cut.isEmpty()
                && cut.length() <= LONGEST_NAME
                && Character.isUpperCase(cut.codePointAt(0))
                && cut.chars().noneMatch(Character::isDigit);
        return plausible ? Optional.of(cut) : Optional.empty();
    }

    /// The first date of a line, as `yyyy-mm-dd` or `yyyy-mm`.
    static Optional<String> date(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher month = MONTH_ONLY.matcher(text);
        int first = Stream.of(iso, monthFirst, dayFirst, month)
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElse(-1);
        if (isAt(iso, first)) {
            return Optional.of(iso.group());
        }
        if (isAt(monthFirst, first)) {
            return date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        if (isAt(dayFirst, first)) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return isAt(month, first)
                ? month(month.group(1)).map(number -> month.group(2) + "-" + number)
                : Optional.empty();
    }

    private static boolean isAt(Matcher matcher, int start) {
        return matcher.hasMatch() && matcher.start() == start;
    }

    private static Optional<String> date(String year, String month, String day) {
        int number = Integer.parseInt(day);
        return number < 1 || number > 31
                ? Optional.empty()
                : month(month).map(found -> String.format(Locale.ROOT, "%s-%s-%02d", year, found, number));
    }

    private static Optional<String> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(lower)
                    || (lower.length() >= 3 && MONTHS.get(i).startsWith(lower))) {
                return Optional.of(String.format(Locale.ROOT, "%02d", i + 1));
            }
        }
        return Optional.empty();
    }
}
