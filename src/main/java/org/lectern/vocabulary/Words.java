package org.lectern.vocabulary;

import java.util.Arrays;

/// A text as words: runs of letters or of digits, each with its place in the text, a 64-bit hash of its normalised
/// form, its shape and what stands between it and the word before. Everything that names are matched by, and that
/// scopes end at, is in these arrays; the characters are read once.
///
/// Two words of the same form share a hash; that two different forms do is expected once in some 10⁹ vocabularies of
/// the size of MeSH, and is accepted.
final class Words {

    // What stands before a word. Several may hold at once; 0 means that nothing does (a digit after a letter, or a
    // label glued to the word before).
    static final int SPACE = 1;
    static final int HYPHEN = 1 << 1;
    static final int SLASH = 1 << 2;
    static final int COMMA = 1 << 3;
    static final int OPEN = 1 << 4;
    static final int CLOSE = 1 << 5;
    static final int DOT = 1 << 6;
    static final int STOP = 1 << 7;
    static final int SEMICOLON = 1 << 8;
    static final int COLON = 1 << 9;
    static final int DASH = 1 << 10;
    static final int OTHER = 1 << 11;
    /// A new paragraph, list item or heading.
    static final int BLOCK = 1 << 12;
    /// Quotation marks and Markdown's emphasis, which part nothing.
    static final int MARK = 1 << 13;

    /// Marks that a name of several words can't reach across.
    static final int BETWEEN_NAMES = COMMA | DOT | STOP | SEMICOLON | COLON | DASH | OTHER | BLOCK;

    /// Marks at which a sentence or an independent clause is over.
    static final int SENTENCE_END = STOP | SEMICOLON | BLOCK;

    // Shapes.
    static final int LETTERS = 1;
    /// Written like an acronym: more capitals than small letters, and two at least unless it is one letter.
    static final int CAPS = 1 << 1;
    /// Four small letters or more and no capital, so that a digit after it can only be a note's number.
    static final int PLAIN = 1 << 2;
    static final int ENDS_ING = 1 << 3;
    static final int SMALL_FIRST = 1 << 4;

    final int count;
    final int[] start;
    final int[] end;
    final long[] hash;
    /// The hash of the word joined to the one before it: "anti-malarial" is then also "antimalarial".
    final long[] joined;

    /// What stands before each word; one more than there are words, for what follows the last.
    final short[] gap;

    final byte[] shape;

    Words(int count, int[] start, int[] end, long[] hash, long[] joined, short[] gap, byte[] shape) {
        this.count = count;
        this.start = start;
        this.end = end;
        this.hash = hash;
        this.joined = joined;
        this.gap = gap;
        this.shape = shape;
    }

    static Words of(String text) {
        return of(text, 0, text.length());
    }

    /// The words of `text.substring(from, to)`, with offsets in `text`.
    static Words of(String text, int from, int to) {
        return new WordReader(text, from, to).read();
    }

    /// A key that two names share when a text can't tell them apart.
    String key() {
        return Arrays.toString(Arrays.copyOf(hash, count));
    }

    /// The hash of a single word's normalised form.
    static long hashOf(String word) {
        return of(word).hash[0];
    }

    boolean is(int word, int shapes) {
        return (shape[word] & shapes) != 0;
    }

    boolean has(int word, int gaps) {
        return (gap[word] & gaps) != 0;
    }

    /// Nothing but at most a hyphen stands before this word.
    boolean isJoinable(int word) {
        return (gap[word] & ~HYPHEN) == 0;
    }

    /// A name may begin here: not in the middle of a run of letters and digits.
    boolean mayBegin(int word) {
        return gap[word] != 0 || word == 0 || is(word, LETTERS) && is(word - 1, LETTERS);
    }

    /// A name may end before this word. A label glued on (another capitalised word) and the number of a note do not
    /// hide the name before them.
    boolean mayEndBefore(int word) {
        return gap[word] != 0
                || word == count
                || is(word - 1, LETTERS) && is(word, LETTERS)
                || is(word - 1, PLAIN) && !is(word, LETTERS);
    }
}
