package org.lectern.vocabulary;

import static java.lang.Character.isLetter;
import static java.lang.Character.isLowerCase;
import static java.lang.Character.isUpperCase;

import java.util.Arrays;

/// Cuts a text into [Words]. Letters, digits and the change between Greek and Latin letters part words; so does a
/// capital after small letters, where a label was glued to a word ("weaknessPMC"). A possessive 's belongs to the gap.
final class WordReader {

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u00B4\u0060\uFF07";

    private final String text;
    private final int to;
    private final FoldedWord folded = new FoldedWord();
    private final GapReader gaps;

    private int at;
    private int count;
    private int[] start;
    private int[] end;
    private long[] hash;
    private long[] joined;
    private short[] gap;
    private byte[] shape;

    WordReader(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.at = from;
        this.gaps = new GapReader(text, to);
        int room = (to - from) / 5 + 8;
        start = new int[room];
        end = new int[room];
        hash = new long[room];
        joined = new long[room];
        gap = new short[room + 1];
        shape = new byte[room];
    }

    Words read() {
        int before = Words.BLOCK;
        for (int next = gapEnd(at); next < to; next = gapEnd(at)) {
            before |= next == at ? 0 : gaps.read(at, next, shortWordBefore());
            at = next;
            word((short) before);
            before = 0;
        }
        gap[count] = Words.BLOCK;
        return new Words(count, start, end, hash, joined, gap, shape);
    }

    private boolean shortWordBefore() {
        return count > 0 && end[count - 1] - start[count - 1] <= 2;
    }

    /// Where the next word begins. An apostrophe with a lone s is passed over here.
    private int gapEnd(int from) {
        int i = from;
        while (i < to && !isWordChar(text.charAt(i))) {
            boolean possessive = i == from
                    && count > 0
                    && isApostrophe(text.charAt(i))
                    && i + 1 < to
                    && (text.charAt(i + 1) | 32) == 's'
                    && (i + 2 == to || !isWordChar(text.charAt(i + 2)));
            i += possessive ? 2 : 1;
        }
        return i;
    }

    private void word(short before) {
        int from = at;
        int stop = Character.isDigit(text.charAt(from)) ? digitsEnd(from) : lettersEnd(from);
        ensureRoom();
        start[count] = from;
        end[count] = stop;
        gap[count] = before;
        hash[count] = folded.read(text, from, stop);
        shape[count] = folded.shape();
        boolean joinable = count > 0 && (before & ~Words.HYPHEN) == 0;
        joined[count] = joinable ? folded.joinedToPrevious() : 0;
        folded.advance();
        count++;
        at = stop;
    }

    private int digitsEnd(int from) {
        int i = from;
        while (i < to && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int lettersEnd(int from) {
        boolean greek = isGreek(text.charAt(from));
        int i = from + 1;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c < 128 ? !isAsciiLetter(c) : !isWordChar(c)) {
                if (!isApostrophe(c) || i + 1 >= to || !isLetter(text.charAt(i + 1)) || isPossessive(i)) {
                    break;
                }
            } else if (isLetter(c) && isGreek(c) != greek || Character.isDigit(c) || isGlueSeam(from, i)) {
                break;
            }
        }
        return i;
    }

    private boolean isPossessive(int apostrophe) {
        return (text.charAt(apostrophe + 1) | 32) == 's'
                && (apostrophe + 2 >= to || !isWordChar(text.charAt(apostrophe + 2)));
    }

    /// "strength|Mayo" and "CK|Medscape", but not "McArdle", "CoQ", "IVIg" or "RNAs".
    private boolean isGlueSeam(int from, int i) {
        if (!isUpperCase(text.charAt(i)) || i - from < 2 || i + 1 >= to || !isLetter(text.charAt(i + 1))) {
            return false;
        }
        char before = text.charAt(i - 1);
        if (isLowerCase(before)) {
            return i - from >= 3 && isLowerCase(text.charAt(i - 2)) && isLowerCase(text.charAt(i - 3));
        }
        return isUpperCase(before)
                && isUpperCase(text.charAt(i - 2))
                && i + 3 < to
                && isLowerCase(text.charAt(i + 1))
                && isLowerCase(text.charAt(i + 2))
                && isLowerCase(text.charAt(i + 3));
    }

    private void ensureRoom() {
        if (count < start.length) {
            return;
        }
        int room = count * 2;
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        hash = Arrays.copyOf(hash, room);
        joined = Arrays.copyOf(joined, room);
        gap = Arrays.copyOf(gap, room + 1);
        shape = Arrays.copyOf(shape, room);
    }

    static boolean isWordChar(char c) {
        if (c < 128) {
            return isAsciiLetter(c) || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c)
                || FoldedWord.isIgnorable(c);
    }

    static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }

    private static boolean isGreek(char c) {
        return c >= 0x370 && c < 0x400 || c == '\u00B5';
    }
}
