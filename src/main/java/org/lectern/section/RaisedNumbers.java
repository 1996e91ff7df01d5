package org.lectern.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Numbers of references that were raised on the page and stand glued to the end of a clause in its text:
/// `infertility.1,2`, `skin,3–5`. Found only where the source has a numbered list of references that holds them.
final class RaisedNumbers {

    private static final int MOST_DIGITS = 3;
    private static final int MOST_NUMBERS = 12;

    private RaisedNumbers() {}

    /// @param numbered how many entries the list of references has
    static List<References.Found> in(String plain, int numbered) {
        List<References.Found> found = new ArrayList<>();
        for (int i = 2; numbered > 0 && i < plain.length(); i++) {
            if (isDigit(plain.charAt(i)) && endsClause(plain, i)) {
                List<References.Found> run = run(plain, i, numbered);
                found.addAll(run);
                i = run.isEmpty() ? i : run.getLast().end();
            }
        }
        return found;
    }

    /// A sign that ends a clause, glued on both sides, with a word before it.
    private static boolean endsClause(String plain, int at) {
        if (".,;:!?)”\"".indexOf(plain.charAt(at - 1)) < 0) {
            return false;
        }
        char before = plain.charAt(at - 2);
        if (plain.charAt(at - 1) == ')') {
            return !isAcronymInBrackets(plain, at - 1);
        }
        return (Character.isLetter(before) && isWord(plain, at - 2) && !isAbbreviation(plain, at))
                || before == ')'
                || before == '”'
                || before == '%';
    }

    /// `(IL)6` and `(CD)4` are names of their own.
    private static boolean isAcronymInBrackets(String plain, int close) {
        int start = close - 1;
        while (start >= 0 && Character.isUpperCase(plain.charAt(start))) {
            start--;
        }
        return start >= 0 && start < close - 1 && plain.charAt(start) == '(';
    }

    /// `Fig.3`, `approx.5 mg`: the figure is the word's own.
    private static boolean isAbbreviation(String plain, int at) {
        int start = at - 2;
        while (start >= 0 && Character.isLetter(plain.charAt(start))) {
            start--;
        }
        String word = plain.substring(start + 1, at - 1).toLowerCase(Locale.ROOT);
        return plain.charAt(at - 1) == '.' && Lexicon.BEFORE_FIGURES.contains(word);
    }

    /// Letters only, back to the space: no part of an address, and more than one, as against `p.12`.
    private static boolean isWord(String plain, int end) {
        int start = end;
        while (start >= 0 && (Character.isLetter(plain.charAt(start)) || "-’'".indexOf(plain.charAt(start)) >= 0)) {
            start--;
        }
        boolean opened =
                start < 0 || Character.isWhitespace(plain.charAt(start)) || "(“\"[".indexOf(plain.charAt(start)) >= 0;
        return opened && end - start >= 2;
    }

    private static List<References.Found> run(String plain, int from, int numbered) {
        List<References.Found> run = new ArrayList<>();
        int at = from;
        while (run.size() < MOST_NUMBERS) {
            int end = digits(plain, at);
            if (end == at || end - at > MOST_DIGITS || !isListed(plain.substring(at, end), numbered)) {
                return List.of();
            }
            int last = end < plain.length() && "–-".indexOf(plain.charAt(end)) >= 0 ? digits(plain, end + 1) : end;
            if (last > end + 1 && !isListed(plain.substring(end + 1, last), numbered)) {
                return List.of();
            }
            int stop = last > end + 1 ? last : end;
            run.add(new References.Found("[" + plain.substring(at, stop) + "]", at, stop));
            boolean goesOn = stop + 1 < plain.length() && plain.charAt(stop) == ',' && isDigit(plain.charAt(stop + 1));
            if (!goesOn) {
                return isClosed(plain, stop) ? run : List.of();
            }
            at = stop + 1;
        }
        return List.of();
    }

    private static boolean isClosed(String plain, int at) {
        return at == plain.length()
                || Character.isWhitespace(plain.charAt(at))
                || Character.isUpperCase(plain.charAt(at));
    }

    private static boolean isListed(String digits, int numbered) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= numbered;
    }

    private static int digits(String plain, int from) {
        int end = from;
        while (end < plain.length() && isDigit(plain.charAt(end)) && end - from <= MOST_DIGITS) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
