package org.lectern.appraisal;

import java.util.Arrays;
import org.lectern.knowledge.Span;

/// The words of a unit in the form in which rules know them (lower case, no accents, contractions taken apart), each
/// with its place in the canonical text.
final class Tokens {

    private final String[] words;
    private final int[] starts;
    private final int[] ends;

    Tokens(String[] words, int[] starts, int[] ends, int size) {
        this.words = Arrays.copyOf(words, size);
        this.starts = Arrays.copyOf(starts, size);
        this.ends = Arrays.copyOf(ends, size);
    }

    int size() {
        return words.length;
    }

    String word(int at) {
        return words[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    /// The stretch of canonical text from token `from` up to, without, token `to`.
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    boolean isNumber(int at) {
        return Character.isDigit(words[at].charAt(0));
    }

    boolean isWord(int at) {
        char first = words[at].charAt(0);
        return Character.isLetter(first) || first == '\'' || first == '&';
    }

    /// True where a clause ends: rules do not reach across.
    boolean isBarrier(int at) {
        return words[at].length() == 1 && ";:.!?".indexOf(words[at].charAt(0)) >= 0;
    }
}
