package org.lectern.vocabulary;

import java.util.Locale;
import java.util.Set;

/// Says what stands between two words, as flags of [Words]. Markdown's own marks (emphasis, code) count for nothing,
/// quotation marks neither.
final class GapReader {

    /// Short words whose full stop ends no sentence.
    private static final Set<String> ABBREVIATIONS = Set.of("vs", "dr", "mr", "st", "al", "ca", "cf", "fig");

    private final String text;
    private final int to;

    /// The line that was last asked about, and whether it is a row of a table.
    private int lineStart;

    private int lineEnd;
    private boolean row;

    GapReader(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /// The flags of `text.substring(from, next)`, where `next` is the first character of a word.
    int read(int from, int next, boolean afterShortWord) {
        if (next == from + 1 && text.charAt(from) == ' ') {
            return Words.SPACE;
        }
        int flags = 0;
        int lines = 0;
        for (int i = from; i < next; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                flags |= isSetBreak(from, i) ? Words.SPACE | Words.BLOCK : Words.SPACE;
            } else if (lines > 0 && isListOrHeading(i)) {
                return flags | Words.BLOCK;
            } else {
                flags |= flag(c, i, from, next, afterShortWord);
            }
        }
        if (lines > 1 || lines == 1 && (isNumbered(next) || FieldLines.isLabelAt(text, next, to))) {
            flags |= Words.BLOCK;
        }
        boolean spaced = (flags & Words.SPACE) != 0;
        return spaced && (flags & Words.HYPHEN) != 0 ? flags & ~Words.HYPHEN | Words.DASH : flags;
    }

    /// Two blanks or a backslash at the end of a line break it where the author meant to, as against a wrapped line.
    private boolean isSetBreak(int from, int lineEnd) {
        boolean blanks = lineEnd - from >= 2 && text.charAt(lineEnd - 1) == ' ' && text.charAt(lineEnd - 2) == ' ';
        return blanks || lineEnd > from && text.charAt(lineEnd - 1) == '\\';
    }

    private int flag(char c, int i, int from, int next, boolean afterShortWord) {
        return switch (c) {
            case ' ', '\t', '\r', '\u00A0', '\u202F', '\u2009' -> Words.SPACE;
            case '-', '\u2010', '\u2011', '\u2212' -> Words.HYPHEN;
            case '\u2013' -> i == from && i + 1 == next ? Words.HYPHEN : Words.DASH;
            case '\u2014' -> Words.DASH;
            case '/' -> Words.SLASH;
            case ',' -> i == from && i + 1 == next && isDigit(next) && isDigit(i - 1) ? Words.SLASH : Words.COMMA;
            case '(' -> Words.OPEN;
            case ')' -> Words.CLOSE;
            case ';' -> Words.SEMICOLON;
            case ':' -> Words.COLON;
            case '!', '?' -> Words.STOP;
            case '|' -> endsCell(i) ? Words.BLOCK : Words.OTHER;
            case '.' -> stopOrDot(i, from, next, afterShortWord);
            case '*', '_', '`', '~', '\\', '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '%', '+', '&' ->
                Words.MARK;
            case '\u00AE', '\u2122' -> Words.MARK;
            default -> WordReader.isApostrophe(c) || WordReader.isWordChar(c) ? Words.MARK : Words.OTHER;
        };
    }

    /// A full stop ends a sentence before white space and anything but a small letter; after an abbreviation or an
    /// initial it does not.
    private int stopOrDot(int i, int from, int next, boolean afterShortWord) {
        boolean spaced = i + 1 >= to || i + 1 == next || Character.isWhitespace(text.charAt(i + 1)) || i + 1 < next;
        if (!spaced || i + 1 == next || Character.isLowerCase(text.charAt(next))) {
            return Words.DOT;
        }
        return i == from && afterShortWord && isAbbreviation(from) ? Words.DOT : Words.STOP;
    }

    private boolean isAbbreviation(int wordEnd) {
        int begin = wordEnd;
        while (begin > 0 && wordEnd - begin < 4 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, wordEnd).toLowerCase(Locale.ROOT);
        return word.length() == 1 && begin > 0 && text.charAt(begin - 1) == '.' || ABBREVIATIONS.contains(word);
    }

    /// A line parts cells in a row of a table; elsewhere only where it stands by itself.
    private boolean endsCell(int i) {
        if (i > 0 && text.charAt(i - 1) == '\\') {
            return false;
        }
        boolean alone = i > 0 && isSpace(text.charAt(i - 1)) && i + 1 < to && isSpace(text.charAt(i + 1));
        return alone || isInRow(i);
    }

    private boolean isInRow(int i) {
        if (i < lineStart || i >= lineEnd) {
            lineStart = text.lastIndexOf('\n', i) + 1;
            int end = text.indexOf('\n', i);
            lineEnd = end < 0 ? text.length() : end;
            int first = lineStart;
            while (first < i && (isSpace(text.charAt(first)) || text.charAt(first) == '>')) {
                first++;
            }
            row = text.charAt(first) == '|';
        }
        return row;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private boolean isListOrHeading(int i) {
        char c = text.charAt(i);
        boolean beforeSpace = i + 1 < to && isSpace(text.charAt(i + 1));
        return c == '#' || c == '>' || c == '\u2022' || c == '|' || beforeSpace && (c == '-' || c == '*' || c == '+');
    }

    private boolean isNumbered(int next) {
        int i = next;
        while (i < to && i - next < 4 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > next && i + 1 < to && (text.charAt(i) == '.' || text.charAt(i) == ')') && text.charAt(i + 1) == ' ';
    }

    private boolean isDigit(int i) {
        return i >= 0 && Character.isDigit(text.charAt(i));
    }
}
