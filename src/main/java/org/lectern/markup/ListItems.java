package org.lectern.markup;

/// Tells, line by line, where a line begins an item of a list and so no longer goes on with the paragraph above it. A
/// line that begins like one inside a paragraph (`12. May`, or set in as code) is none: CommonMark lets only a bullet
/// or the number 1 end a paragraph.
final class ListItems {

    /// What is set in deeper goes on with the paragraph above.
    private static final int DEEPEST_INDENT = 3;

    private static final int MOST_DIGITS = 9;

    private final String text;
    private int lineStart;
    private boolean afterBlank = true;
    private boolean numbered;

    ListItems(String text, int from) {
        this.text = text;
        this.lineStart = from;
    }

    /// @param at    where the line break stands
    /// @param blank whether nothing stood in the line
    void lineEnds(int at, boolean blank) {
        lineStart = at + 1;
        afterBlank = blank;
    }

    /// Whether an item begins with the first character of a line that is no space. To be asked once for each line.
    boolean beginsAt(int at) {
        if (at - lineStart > DEEPEST_INDENT) {
            return false;
        }
        if ("-+*".indexOf(text.charAt(at)) >= 0) {
            numbered = false;
            return isSpace(at + 1);
        }
        int end = at;
        while (end < text.length() && end - at < MOST_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        boolean counted = end > at && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0 && isSpace(end + 1);
        boolean first = end == at + 1 && text.charAt(at) == '1';
        boolean begins = counted && (first || afterBlank || numbered);
        numbered = begins || numbered && !afterBlank;
        return begins;
    }

    private boolean isSpace(int at) {
        return at < text.length() && text.charAt(at) == ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
