package org.lectern.intake;

import java.util.Set;
import org.lectern.markup.FieldLabels;
import org.lectern.markup.WordLists;

/// Finds the label that opens a line: a few words without a verb, and a colon, a dash or a point.
final class LabelShape {

    private static final WordLists WORDS = WordLists.load(LabelShape.class, "words.txt");
    private static final Set<String> SENTENCE_WORDS = WORDS.list("sentence words");
    private static final Set<String> PAGE_LABELS = WORDS.list("page labels");
    private static final int LONGEST_LABEL = 130;
    private static final int MOST_LABEL_WORDS = 9;
    private static final int MOST_LOOSE_WORDS = 6;

    private LabelShape() {}

    /// Where the separator of a label stands (`Label: words`), or -1.
    static int colon(String text) {
        int at = atTopLevel(text, ':');
        boolean spaced = at > 0 && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        return spaced && isLabel(text.substring(0, at)) ? at : -1;
    }

    /// As [#colon], for lines that stand among fields: the label may be a short sentence (`What it is for: words`).
    static int looseColon(String text) {
        int at = atTopLevel(text, ':');
        boolean spaced = at > 0 && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        if (!spaced || colon(text) >= 0) {
            return spaced ? at : -1;
        }
        String label = text.substring(0, at);
        boolean brief = Sentences.words(label) <= MOST_LOOSE_WORDS && Sentences.sentenceEnd(label, 0) < 0;
        return brief && Shape.startsLikeTitle(label) && label.indexOf('?') < 0 ? at : -1;
    }

    /// Where the dash of a label stands (`Label – words`), or -1.
    static int dash(String text) {
        int depth = 0;
        for (int i = 1; i + 2 < Math.min(text.length(), LONGEST_LABEL); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean sign = c == '–' || c == '—' || c == '-';
            if (depth <= 0 && sign && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
                return isLabel(text.substring(0, i).stripTrailing()) ? i : -1;
            }
        }
        return -1;
    }

    /// Where the point of a label stands (`Label. Words`), or -1: a few words without a verb, and a sentence after.
    static int point(String text) {
        int at = Sentences.sentenceEnd(text, 0);
        if (at <= 0 || at >= LONGEST_LABEL || text.charAt(at) != '.') {
            return -1;
        }
        String label = text.substring(0, at);
        return Sentences.words(Sentences.outsideParentheses(label)) <= 6 && isLabel(label) ? at : -1;
    }

    private static boolean isLabel(String label) {
        if (label.isEmpty() || label.length() > LONGEST_LABEL || !Shape.startsLikeTitle(label)) {
            return false;
        }
        if (FieldLabels.isKnown(label)) {
            return true;
        }
        String bare = Sentences.outsideParentheses(label);
        return Sentences.words(bare) <= MOST_LABEL_WORDS
                && !Sentences.hasWord(bare, SENTENCE_WORDS)
                && Sentences.sentenceEnd(label, 0) < 0
                && bare.indexOf('?') < 0;
    }

    /// Whether a label speaks of the page (`Published`), and so names no item.
    static boolean isPageLabel(String label) {
        return PAGE_LABELS.contains(FieldLabels.normal(label));
    }

    private static int atTopLevel(String text, char sought) {
        int depth = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST_LABEL); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == sought && depth <= 0) {
                return i;
            }
        }
        return -1;
    }
}
