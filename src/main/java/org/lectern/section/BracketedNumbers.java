package org.lectern.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers of references in square brackets (`[3]`, `[4,7–9]`), as against the range of a measure (`54 [45–63] years`,
/// `40 mm/h [0-20]`).
final class BracketedNumbers {

    private static final Pattern NUMBERS = Pattern.compile("\\[(\\d{1,3}(?:[,;–-] ?\\d{1,3}){0,9})\\]");
    private static final Pattern RANGE = Pattern.compile("(\\d+)[–-] ?(\\d+)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern FIGURE = Pattern.compile("[(<>=≤≥~]*(\\d{1,6})(?:[.,]\\d+)?%?");

    private BracketedNumbers() {}

    /// Each number is a citation of its own; a range stays whole.
    static List<References.Found> in(String plain, int numbered) {
        List<References.Found> found = new ArrayList<>();
        Matcher matcher = NUMBERS.matcher(plain);
        while (matcher.find()) {
            if (isMeasure(plain, matcher, numbered)) {
                continue;
            }
            int at = matcher.start(1);
            for (String number : matcher.group(1).split("[,;]")) {
                int start = at + number.length() - number.stripLeading().length();
                found.add(new References.Found("[" + number.strip() + "]", start, at + number.length()));
                at += number.length() + 1;
            }
        }
        return found;
    }

    private static boolean isMeasure(String plain, Matcher matcher, int numbered) {
        Matcher range = RANGE.matcher(matcher.group(1));
        while (range.find()) {
            int last = Integer.parseInt(range.group(2));
            if (Integer.parseInt(range.group(1)) == 0 || (numbered > 0 && last > numbered)) {
                return true;
            }
        }
        return range.reset().matches()
                && isBehindFigure(
                        plain.substring(0, matcher.start()),
                        Integer.parseInt(range.group(1)),
                        Integer.parseInt(range.group(2)));
    }

    /// Behind a bare figure or its unit stands the range of what was measured; behind a time or a percentage only where
    /// the range holds the figure, as `54 years [45–63]` does and `12 weeks [3–5]` does not.
    private static boolean isBehindFigure(String before, int first, int last) {
        String[] words = before.strip().split("\\s+");
        String word = words[words.length - 1];
        String wordBefore = words.length > 1 ? words[words.length - 2] : "";
        if (YEAR.matcher(word).matches()) {
            return false;
        }
        if (FIGURE.matcher(word).matches()) {
            return !word.endsWith("%") || holds(word, first, last);
        }
        String small = word.toLowerCase(Locale.ROOT);
        boolean unit = word.indexOf('/') > 0 || Lexicon.UNITS.contains(small);
        boolean time = Lexicon.TIMES.contains(small) && holds(wordBefore, first, last);
        return FIGURE.matcher(wordBefore).matches() && (unit || time);
    }

    private static boolean holds(String figure, int first, int last) {
        Matcher matcher = FIGURE.matcher(figure);
        if (!matcher.matches()) {
            return false;
        }
        int value = Integer.parseInt(matcher.group(1));
        return first <= value && value <= last;
    }
}
