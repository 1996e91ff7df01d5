package org.lectern.lesson;

import java.util.ArrayList;
import java.util.List;

/// Tables as lines of Markdown: `|` parts cells, a backslash lets `|` stand in one.
final class Tables {

    private Tables() {}

    /// Whether a table begins at a line: a row, and below it a row of hyphens.
    static boolean beginsAt(List<String> lines, int at) {
        return lines.get(at).startsWith("|") && at + 1 < lines.size() && isRuler(lines.get(at + 1));
    }

    /// The line after the table's last.
    static int end(List<String> lines, int start) {
        int end = start;
        while (end < lines.size() && lines.get(end).startsWith("|")) {
            end++;
        }
        return end;
    }

    static Part.Table read(List<String> lines) {
        return new Part.Table(
                cells(lines.getFirst()),
                lines.stream().skip(2).map(Tables::cells).toList());
    }

    static List<String> written(Part.Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.head()));
        lines.add("|" + " --- |".repeat(table.head().size()));
        table.rows().forEach(cells -> lines.add(row(cells)));
        return lines;
    }

    private static boolean isRuler(String line) {
        return line.startsWith("|") && line.contains("-") && line.chars().allMatch(unit -> "|-: ".indexOf(unit) >= 0);
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ')
                .append(cell.replace("\\", "\\\\").replace("|", "\\|"))
                .append(cell.isEmpty() ? "|" : " |"));
        return row.toString();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            char unit = line.charAt(i);
            boolean escapes = unit == '\\' && i + 1 < line.length() && "\\|".indexOf(line.charAt(i + 1)) >= 0;
            if (escapes) {
                i++;
                cell.append(line.charAt(i));
            } else if (unit == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(unit);
            }
        }
        if (!cell.toString().isBlank() || cells.isEmpty()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
