package org.lectern.intake;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// What a page sets raised, as one where several raised pieces stand side by side. A raised number is a reference, a
/// power, or part of a word such as `18F` or of a fraction.
///
/// @param words    the raised words; empty where the piece before has them already
/// @param linked   whether they lead elsewhere, as only references do
/// @param next     the character right behind them; a blank where none is
/// @param fraction whether they stand above the line of a fraction
record HtmlRaised(String words, boolean linked, char next, boolean fraction) {

    private static final String MINUS = "-–−";
    private static final String BETWEEN_NUMBERS = MINUS + ", ";
    private static final String CLAUSE_SIGNS = ".,;:!?)]%…'\"’”»®™";
    private static final Set<String> UNITS = Set.of("cm", "mm", "dm", "km", "nm", "µm", "μm");

    static HtmlRaised of(Element sup) {
        if (sup.previousSibling() instanceof Element before && joins(before, sup)) {
            return new HtmlRaised("", false, ' ', false);
        }
        StringBuilder words = new StringBuilder(words(sup));
        Element last = sup;
        boolean linked = isLinked(sup);
        while (last.nextSibling() instanceof Element next && joins(last, next)) {
            words.append(words(next));
            linked |= isLinked(next);
            last = next;
        }
        if (!(last.nextSibling() instanceof TextNode behind)) {
            return new HtmlRaised(words.toString(), linked, ' ', false);
        }
        String text = HtmlParts.words(behind);
        boolean line = text.strip().equals("/") || text.strip().equals("⁄");
        boolean fraction = line && behind.nextSibling() instanceof Element below && below.nameIs("sub");
        return new HtmlRaised(words.toString(), linked, text.isEmpty() ? ' ' : text.charAt(0), fraction);
    }

    /// Two raised pieces are one, but not two numbers, which would become a third.
    private static boolean joins(Element first, Element second) {
        if (!isShown(first) || !isShown(second)) {
            return false;
        }
        String before = words(first);
        String after = words(second);
        return !(endsInDigit(before) && !after.isEmpty() && Character.isDigit(after.charAt(0)));
    }

    private static boolean isShown(Element element) {
        return element.nameIs("sup") && !HtmlParts.isDropped(element);
    }

    private static boolean isLinked(Element sup) {
        return sup.selectFirst("a[href]") != null;
    }

    private static String words(Element sup) {
        return HtmlParts.words(sup).strip();
    }

    private static boolean endsInDigit(CharSequence words) {
        return !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
    }

    boolean isNumber() {
        return words.chars().anyMatch(Character::isDigit)
                && words.chars().allMatch(c -> Character.isDigit(c) || BETWEEN_NUMBERS.indexOf(c) >= 0);
    }

    /// The number as it is written behind the words before it.
    String after(CharSequence before) {
        int end = before.length();
        while (end > 0 && before.charAt(end - 1) == '*') {
            end--;
        }
        boolean apart = end == 0 || Character.isWhitespace(before.charAt(end - 1));
        if (linked) {
            return "[" + words + "]";
        }
        if (fraction) {
            return endsInDigit(before) ? " " + words : words;
        }
        if (MINUS.indexOf(words.charAt(0)) >= 0) {
            return "^" + words;
        }
        if (apart ? end > 0 && !opensWord() : next != '/' && isReferring(before, end)) {
            return "[" + words + "]";
        }
        boolean power = !apart && Character.isLetterOrDigit(before.charAt(end - 1));
        return power ? "^" + words : words;
    }

    /// Whether a word or the line of a fraction follows at once: `18F`.
    private boolean opensWord() {
        return next == '/' || next == '⁄' || Character.isLetter(next);
    }

    /// Whether what ends here can be referred from: a clause, or a word of two letters or more that is no unit.
    private static boolean isReferring(CharSequence before, int end) {
        char last = before.charAt(end - 1);
        if (CLAUSE_SIGNS.indexOf(last) >= 0) {
            return true;
        }
        boolean numbered = Character.isDigit(last);
        int letters = 0;
        int start = end;
        while (start > 0 && isOfWord(before.charAt(start - 1), numbered)) {
            start--;
            letters += Character.isLetter(before.charAt(start)) ? 1 : 0;
        }
        return letters >= 2
                && !UNITS.contains(before.subSequence(start, end).toString().replaceFirst("^\\d+", ""));
    }

    private static boolean isOfWord(char c, boolean numbered) {
        return Character.isLetterOrDigit(c) || numbered && c == '-';
    }
}
