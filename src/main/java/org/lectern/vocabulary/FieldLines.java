package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Span;

/// Reads the labelled lines of a section: `Mechanism: …`, `- **Side Effects:** …`, `**Dose** …`, with or without list
/// marks. A label is short and ends in a colon or with its own emphasis.
final class FieldLines {

    private static final int MAX_LABEL = 60;

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
        int i = line;
        while (i < to && isMark(text.charAt(i))) {
            i++;
        }
        return i;
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
        boolean bare = Words.of(text, labelEnd, end).count == 0;
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
            if (!belongs || !blank && hasOwnLabel(next, nextEnd) && indent(next) <= indent) {
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
        return i + 1 < to && "-*+\u2022".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
    }

    private int indent(int line) {
        int i = line;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i - line;
    }
}
