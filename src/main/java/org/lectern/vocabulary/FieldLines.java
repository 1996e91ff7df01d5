package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Span;

/// Reads the labelled lines of a section: `Mechanism: …`, `- **Side Effects:** …`, `**Dose** …`, with or without list
/// marks. A label is short and ends in a colon or with its own emphasis.
final class FieldLines {

    private static final int MAX_LABEL = 60;
    private static final int MOST_DIGITS = 9;

    /// How far above an item the label of its list is looked for.
    private static final int MOST_LINES_ABOVE = 100;

    private final String text;
    private final int to;
    private final List<FieldLine> fields = new ArrayList<>();

    private FieldLines(String text, int to) {
        this.text = text;
        this.to = to;
    }

    static List<FieldLine> of(String text, int from, int to) {
        FieldLines reader = new FieldLines(text, to);
        reader.read(from);
        return reader.fields;
    }

    /// Whether the line that begins with the word at `at` opens with a label and a colon. Small letters go on with the
    /// line above.
    static boolean isLabelAt(String text, int at, int to) {
        int last = Character.isUpperCase(text.charAt(at)) ? Math.min(to, at + MAX_LABEL) : at;
        for (int i = at; i < last; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i + 1 >= to || Character.isWhitespace(text.charAt(i + 1)) || isEmphasis(text.charAt(i + 1));
            }
            if ("\n.,;?!|".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// The label without words of its own that ends the text above the list whose item begins at `item`
    /// (`Side effects:`).
    static Optional<Span> labelAbove(String text, int item) {
        return new FieldLines(text, text.length()).aboveList(item);
    }

    private Optional<Span> aboveList(int item) {
        int line = item;
        int depth = indent(item);
        boolean inList = isItem(item);
        for (int i = 0; i < MOST_LINES_ABOVE && inList && line > 0; i++) {
            line = text.lastIndexOf('\n', line - 2) + 1;
            boolean blank = text.substring(line, lineEnd(line)).isBlank();
            inList = blank || indent(line) > depth || isItem(line) && indent(line) == depth;
        }
        return inList || line == item || isItem(line) ? Optional.empty() : bareLabel(line);
    }

    private Optional<Span> bareLabel(int line) {
        int begin = afterMarks(line);
        int end = labelEnd(begin, lineEnd(line));
        return end > begin && isBare(end, lineEnd(line)) ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    private boolean isBare(int labelEnd, int lineEnd) {
        return Words.of(text, labelEnd, lineEnd).count == 0;
    }

    private void read(int from) {
        for (int line = from; line < to; line = lineEnd(line) + 1) {
            int begin = afterMarks(line);
            int end = labelEnd(begin, lineEnd(line));
            if (end > begin) {
                fields.add(new FieldLine(new Span(begin, end), new Span(line, bodyEnd(line, end))));
            }
        }
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > to ? to : end;
    }

    /// Past indentation, list marks, numbers and the opening of emphasis.
    private int afterMarks(int line) {
        return afterSigns(numberEnd(afterSigns(line)));
    }

    private int afterSigns(int from) {
        int i = from;
        while (i < to && isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// Past the number of an item; `from` where none stands there.
    private int numberEnd(int from) {
        int i = from;
        while (i < to && i - from < MOST_DIGITS && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean number = i > from && i + 1 < to && ".)".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
        return number ? i + 2 : from;
    }

    private static boolean isMark(char c) {
        return c == ' '
                || c == '\t'
                || c == '-'
                || c == '*'
                || c == '+'
                || c == '_'
                || c == '\u2022'
                || c == '#'
                || c == '>';
    }

    private int labelEnd(int begin, int lineEnd) {
        int last = Math.min(lineEnd, begin + MAX_LABEL);
        boolean emphasized = begin > 0 && isEmphasis(text.charAt(begin - 1));
        for (int i = begin; i < last; i++) {
            char c = text.charAt(i);
            if (c == ':' || emphasized && isEmphasis(c)) {
                return i;
            }
            if (c == '.' || c == ';' || c == '?') {
                return begin;
            }
        }
        return begin;
    }

    private static boolean isEmphasis(char c) {
        return c == '*' || c == '_';
    }

    /// The end of the line and of what continues it: where the line says nothing after its label, the list below.
    private int bodyEnd(int line, int labelEnd) {
        int end = lineEnd(line);
        boolean bare = isBare(labelEnd, end);
        boolean aboveItems = bare && !isItem(line);
        int indent = indent(line);
        boolean inList = false;
        while (end < to) {
            int next = end + 1;
            int nextEnd = lineEnd(next);
            boolean blank = text.substring(next, nextEnd).isBlank();
            boolean item = isItem(next);
            boolean belongs = bare
                    ? blank && !inList || item && (indent(next) > indent || !isItem(line)) || !blank && !item && !inList
                    : !blank && !item;
            boolean ownItem = item && aboveItems;
            if (!belongs || !blank && !ownItem && hasOwnLabel(next, nextEnd) && indent(next) <= indent) {
                break;
            }
            inList |= item;
            end = nextEnd;
        }
        return end;
    }

    private boolean hasOwnLabel(int line, int lineEnd) {
        int begin = afterMarks(line);
        return labelEnd(begin, lineEnd) > begin;
    }

    private boolean isItem(int line) {
        int i = line + indent(line);
        boolean bullet = i + 1 < to && "-*+\u2022".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
        return bullet || numberEnd(i) > i;
    }

    private int indent(int line) {
        int i = line;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i - line;
    }
}
