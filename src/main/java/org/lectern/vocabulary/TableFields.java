package org.lectern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Span;

/// Reads the cells of a section's tables as labelled lines: what stands under the head of a column ("Side effects"),
/// and what stands behind such words at the beginning of a row.
final class TableFields {

    private final String text;
    private final int to;
    private final List<FieldLine> fields = new ArrayList<>();

    private TableFields(String text, int to) {
        this.text = text;
        this.to = to;
    }

    static List<FieldLine> of(String text, int from, int to) {
        TableFields reader = new TableFields(text, to);
        reader.read(from);
        return reader.fields;
    }

    private void read(int from) {
        List<Span> above = List.of();
        List<Span> heads = List.of();
        for (int line = from; line < to; line = lineEnd(line) + 1) {
            List<Span> cells = cells(line);
            boolean rule = !cells.isEmpty() && cells.stream().allMatch(this::isRule);
            if (cells.isEmpty() || rule) {
                heads = rule ? above : List.of();
            } else if (!heads.isEmpty()) {
                row(heads, cells);
            }
            above = cells;
        }
    }

    private void row(List<Span> heads, List<Span> cells) {
        for (int i = 1; i < cells.size(); i++) {
            fields.add(new FieldLine(cells.getFirst(), cells.get(i)));
            if (i < heads.size()) {
                fields.add(new FieldLine(heads.get(i), cells.get(i)));
            }
        }
    }

    /// The cells of a line that begins with a bar; none where it is no row of a table.
    private List<Span> cells(int line) {
        int at = line;
        while (at < lineEnd(line) && " \t>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        List<Span> cells = new ArrayList<>();
        int begin = at + 1;
        for (int i = begin; at < to && text.charAt(at) == '|' && i < lineEnd(line); i++) {
            if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
                cells.add(new Span(begin, i));
                begin = i + 1;
            }
        }
        return cells;
    }

    /// The line of dashes below the heads of columns.
    private boolean isRule(Span cell) {
        String inside = cell.in(text).strip();
        return inside.contains("-") && inside.chars().allMatch(c -> c == '-' || c == ':');
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > to ? to : end;
    }
}
