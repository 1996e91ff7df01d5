package org.lectern.markup;

/// Markdown that is known to overflow or stall the parser, seen in one pass before it is parsed: long runs of one
/// delimiter, thousands of brackets in a paragraph or an item of a list, deep nesting, endless link definitions.
final class Hazard {

    private static final String DELIMITERS = "_*[]<>`~!&\\";
    private static final int LONGEST_RUN = 300;
    private static final int MOST_IN_PARAGRAPH = 3_000;
    private static final int DEEPEST = 60;
    private static final int LONGEST_DEFINITION = 2_000;

    private Hazard() {}

    static boolean isIn(String text, int from) {
        int delimiters = 0;
        int run = 0;
        int nesting = 0;
        boolean lineStart = true;
        boolean blankLine = true;
        ListItems items = new ListItems(text, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                delimiters = blankLine ? 0 : delimiters;
                items.lineEnds(i, blankLine);
                lineStart = true;
                blankLine = true;
                nesting = 0;
                continue;
            }
            if (lineStart && c == '[' && isLongDefinition(text, i)) {
                return true;
            }
            delimiters = blankLine && !Character.isWhitespace(c) && items.beginsAt(i) ? 0 : delimiters;
            nesting = lineStart && opensNesting(c) ? nesting + 1 : nesting;
            lineStart = lineStart && (c == ' ' || c == '\t' || opensNesting(c));
            blankLine = blankLine && Character.isWhitespace(c);
            boolean delimiter = DELIMITERS.indexOf(c) >= 0;
            delimiters = delimiter ? delimiters + 1 : delimiters;
            run = i > from && text.charAt(i - 1) == c && (delimiter || c == ' ') ? run + 1 : 0;
            if (run > LONGEST_RUN || delimiters > MOST_IN_PARAGRAPH || nesting > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensNesting(char c) {
        return c == '>' || c == '-' || c == '+' || c == '*';
    }

    private static boolean isLongDefinition(String text, int at) {
        int end = text.indexOf('\n', at);
        int lineEnd = end < 0 ? text.length() : end;
        if (lineEnd - at < LONGEST_DEFINITION) {
            return false;
        }
        int close = text.indexOf("]:", at);
        return close >= 0 && close < lineEnd;
    }
}
