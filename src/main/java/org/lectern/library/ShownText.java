package org.lectern.library;

import java.util.BitSet;
import org.lectern.markup.Leaf;
import org.lectern.markup.MarkedText;
import org.lectern.markup.Prose;

/// A source's text as its reader sees it: the words of addresses, comments and definitions of links become blanks, so
/// that nothing is tagged for words that nobody can see. Every character keeps its offset, and marks of lists, tables
/// and emphasis stay, which say where a scope ends.
final class ShownText {

    private static final String LINE_MARKS = " \t-*+#>_|\u2022";
    private static final String WORD_MARKS = "*_`|\\~";

    private final String text;
    private final char[] words;

    private ShownText(String text) {
        this.text = text;
        this.words = text.toCharArray();
    }

    static String of(MarkedText marked) {
        ShownText shown = new ShownText(marked.text());
        shown.hideAllBut(places(marked));
        return new String(shown.words);
    }

    private static BitSet places(MarkedText marked) {
        BitSet places = new BitSet(marked.text().length());
        for (Leaf leaf : marked.leaves()) {
            Prose prose = leaf.prose();
            for (int i = 0; i < prose.plain().length(); i++) {
                places.set(prose.canonical(i), prose.canonical(i, i + 1).end());
            }
        }
        return places;
    }

    /// Line by line, since what opens a line is markup with a meaning of its own.
    private void hideAllBut(BitSet places) {
        int from = places.nextClearBit(0);
        while (from < text.length()) {
            int next = places.nextSetBit(from);
            int line = text.indexOf('\n', from);
            int to = next < 0 ? text.length() : next;
            if (line >= 0 && line < to) {
                hide(from, line);
                from = places.nextClearBit(line + 1);
            } else {
                hide(from, to);
                from = places.nextClearBit(to);
            }
        }
    }

    private void hide(int from, int to) {
        boolean opensLine = from == 0 || text.charAt(from - 1) == '\n';
        int marks = opensLine ? afterLineMarks(from, to) : from;
        int first = firstWord(marks, to);
        if (first == to) {
            return;
        }
        int last = to;
        while (!Character.isLetterOrDigit(text.charAt(last - 1))) {
            last--;
        }
        for (int i = marks; i < to; i++) {
            boolean outside = i < first || i >= last;
            words[i] = outside && WORD_MARKS.indexOf(text.charAt(i)) >= 0 ? text.charAt(i) : ' ';
        }
    }

    private int firstWord(int from, int to) {
        int first = from;
        while (first < to && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /// Past indentation, list marks and the number of an item.
    private int afterLineMarks(int from, int to) {
        int i = from;
        while (i < to && LINE_MARKS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int number = i;
        while (number < to && Character.isDigit(text.charAt(number))) {
            number++;
        }
        boolean counted = number > i && number < to && ".)".indexOf(text.charAt(number)) >= 0;
        return counted ? number + 1 : i;
    }
}
